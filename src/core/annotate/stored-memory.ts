import type { Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import type { ArticleMemory } from './article-memory.ts';
import { ALIGNMENT, BYTES_OF_NUMBER, HEAD, LINE, PRINTS, PRINTS_AT, wholeLength } from './memory-form.ts';
import type { Fingerprint } from './fingerprint.ts';

/** What the lines of the text say, after the program. */
const [PRINT, GLOSSARY, TERMS, TEXTS, OF_TERMS, PROBLEMS] = [1, 2, 3, 4, 5, 6];

/**
 * What is remembered of an article, read from its bytes whenever it is asked for: as objects it would take several times
 * as much memory, of every article.
 */
export class StoredMemory implements ArticleMemory {
  /** As `memoryBytes` makes them. */
  readonly bytes: Uint8Array;

  /** @param bytes that are known to be whole */
  constructor(bytes: Uint8Array) {
    // Numbers are read where they lie; where that cannot be, they are put elsewhere.
    this.bytes = bytes.byteOffset % ALIGNMENT === 0 ? bytes : Uint8Array.from(bytes);
  }

  /** What was kept under these bytes; undefined where another program wrote them, or they are damaged. */
  static read(bytes: Uint8Array, program: string): StoredMemory | undefined {
    if (bytes.length < HEAD * BYTES_OF_NUMBER) return undefined;
    const memory = new StoredMemory(bytes);
    const [text, shingles, words, mentions] = memory.counts();
    const isWhole = wholeLength(HEAD + shingles + words + mentions, text) === bytes.length;
    if (!isWhole || shingles % 2 !== 0) return undefined;
    return memory.basisLines()[0] === program ? memory : undefined;
  }

  get print(): string {
    return this.lines()[PRINT] ?? '';
  }

  get glossary(): string {
    return this.lines()[GLOSSARY] ?? '';
  }

  /** The two prints on which it rests, read at once. */
  basis(): { readonly print: string; readonly glossary: string } {
    const lines = this.basisLines();
    return { print: lines[PRINT] ?? '', glossary: lines[GLOSSARY] ?? '' };
  }

  get words(): Uint32Array {
    const [, shingles, words] = this.counts();
    return this.numbers(HEAD + shingles, words);
  }

  get terms(): readonly Slug[] {
    return listIn(this.lines()[TERMS]) as Slug[];
  }

  get texts(): readonly string[] {
    return JSON.parse(this.lines()[TEXTS] ?? '[]') as string[];
  }

  get mentions(): Uint32Array {
    const [, shingles, words, mentions] = this.counts();
    return this.numbers(HEAD + shingles + words, mentions);
  }

  get prints(): readonly string[] {
    return listIn(this.lines()[OF_TERMS]);
  }

  get mentionsPrint(): number {
    return this.largePrint(0);
  }

  get countsPrint(): number {
    return this.largePrint(1);
  }

  get problems(): readonly Problem[] {
    // Its line is the last. Of nearly all articles it is empty, which is seen without reading any.
    if (this.bytes[this.startOfText() + this.counts()[0] - 1] === LINE_BYTE) return NO_PROBLEMS;
    return JSON.parse(this.lines()[PROBLEMS] ?? '[]') as Problem[];
  }

  get fingerprint(): Fingerprint {
    const [, shingles = 0, , , length = 0] = this.numbers(0, HEAD);
    const { buffer, byteOffset } = this.bytes;
    return {
      shingles: new Float64Array(buffer, byteOffset + HEAD * BYTES_OF_NUMBER, shingles / 2),
      length,
      print: this.largePrint(2),
    };
  }

  private largePrint(place: number): number {
    const { buffer, byteOffset } = this.bytes;
    return new Float64Array(buffer, byteOffset + PRINTS_AT * BYTES_OF_NUMBER, PRINTS)[place] ?? 0;
  }

  private counts(): readonly [text: number, shingles: number, words: number, mentions: number] {
    const [text = 0, shingles = 0, words = 0, mentions = 0] = this.numbers(0, HEAD);
    return [text, shingles, words, mentions];
  }

  private numbers(from: number, count: number): Uint32Array {
    const { buffer, byteOffset } = this.bytes;
    return new Uint32Array(buffer, byteOffset + from * BYTES_OF_NUMBER, count);
  }

  /** The program and the two prints: the first lines, since a build asks for those of all articles and for nothing else. */
  private basisLines(): readonly string[] {
    if (lastRead?.of === this) return lastRead.lines;
    const start = this.startOfText();
    let end = start;
    for (let line = 0; line <= GLOSSARY; line++) end = this.bytes.indexOf(LINE_BYTE, end) + 1;
    return DECODER.decode(this.bytes.subarray(start, end)).split(LINE);
  }

  private lines(): readonly string[] {
    if (lastRead?.of !== this) lastRead = { of: this, lines: this.readLines() };
    return lastRead.lines;
  }

  private readLines(): readonly string[] {
    const start = this.startOfText();
    return DECODER.decode(this.bytes.subarray(start, start + this.counts()[0])).split(LINE);
  }

  private startOfText(): number {
    const [, shingles, words, mentions] = this.counts();
    return (HEAD + shingles + words + mentions) * BYTES_OF_NUMBER;
  }
}

const LINE_BYTE = LINE.charCodeAt(0);

const DECODER = new TextDecoder();

/** Who asks for one thing in an article mostly asks for another. */
let lastRead: { readonly of: StoredMemory; readonly lines: readonly string[] } | undefined;

/** What annotation found in each article. */
export type AnnotationMemory = ReadonlyMap<Slug, StoredMemory>;

const NO_PROBLEMS: readonly Problem[] = [];

function listIn(text = ''): string[] {
  return text === '' ? [] : text.split(' ');
}
