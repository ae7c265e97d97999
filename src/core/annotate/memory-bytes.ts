import type { Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import type { ArticleMemory } from './article-memory.ts';

/** Bytes of one number. */
const NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/** Numbers at the start: bytes of the text; then how many say the shingles, two each, the words and the mentions. */
const HEAD = 4;

/** Between what the text holds; no slug and no print has one, and JSON none that is not written otherwise. */
const LINE = '\n';

const DECODER = new TextDecoder();

/**
 * What is remembered of an article as bytes: how long each part is, the numbers, and the text.
 * @param program a print of the programs that annotated it, a single line
 */
export function memoryBytes(memory: ArticleMemory, program: string): Uint8Array {
  const { words, mentions, fingerprint } = memory;
  const { shingles } = fingerprint;
  const text = new TextEncoder().encode(textOf(memory, program));
  const lists = [new Uint32Array(shingles.buffer, shingles.byteOffset, 2 * shingles.length), words, mentions];
  const numbers = new Uint32Array(HEAD + lists.reduce((sum, { length }) => sum + length, 0));
  numbers.set([text.length, ...lists.map(({ length }) => length)]);
  let at = HEAD;
  for (const list of lists) {
    numbers.set(list, at);
    at += list.length;
  }
  const bytes = new Uint8Array(numbers.byteLength + text.length);
  bytes.set(new Uint8Array(numbers.buffer));
  bytes.set(text, numbers.byteLength);
  return bytes;
}

/** The way back; undefined where the bytes are those of another program, or damaged. */
export function readMemory(bytes: Uint8Array, program: string): ArticleMemory | undefined {
  if (bytes.length < HEAD * NUMBER) return undefined;
  const [textLength = 0, ofShingles = 0, ofWords = 0, ofMentions = 0] = numbersIn(bytes, HEAD);
  const count = HEAD + ofShingles + ofWords + ofMentions;
  if (count * NUMBER + textLength !== bytes.length || ofShingles % 2 !== 0) return undefined;
  const numbers = numbersIn(bytes, count);
  const text = DECODER.decode(bytes.subarray(count * NUMBER));
  return fromText(text, program, {
    shingles: new Float64Array(numbers.buffer, HEAD * NUMBER, ofShingles / 2),
    words: numbers.subarray(HEAD + ofShingles, count - ofMentions),
    mentions: numbers.subarray(count - ofMentions),
  });
}

/** A copy, since the bytes may begin anywhere and belong to something larger. */
function numbersIn(bytes: Uint8Array, count: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(count);
  new Uint8Array(numbers.buffer).set(bytes.subarray(0, count * NUMBER));
  return numbers;
}

function textOf(
  { print, glossary, terms, prints, problems, fingerprint }: ArticleMemory,
  program: string,
): string {
  const asked = problems.length === 0 ? '' : JSON.stringify(problems);
  return [program, print, glossary, fingerprint.length, terms.join(' '), prints.join(' '), asked].join(LINE);
}

function fromText(
  text: string,
  program: string,
  {
    words,
    mentions,
    shingles,
  }: Pick<ArticleMemory, 'words' | 'mentions'> & { readonly shingles: Float64Array },
): ArticleMemory | undefined {
  const [of, print, glossary, length, terms, prints, problems] = text.split(LINE);
  if (of !== program || print === undefined || glossary === undefined || problems === undefined)
    return undefined;
  return {
    print,
    glossary,
    words,
    terms: listIn(terms) as Slug[],
    mentions,
    prints: listIn(prints),
    problems: problems === '' ? NO_PROBLEMS : (JSON.parse(problems) as Problem[]),
    fingerprint: { shingles, length: Number(length) },
  };
}

const NO_PROBLEMS: readonly Problem[] = [];

function listIn(text = ''): string[] {
  return text === '' ? [] : text.split(' ');
}
