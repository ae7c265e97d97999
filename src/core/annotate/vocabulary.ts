import { roomier } from './roomier.ts';
import { isWord, TOKEN } from './tokenize.ts';

/** Tokens of a text by their numbers in a vocabulary. */
export class ReadTokens {
  readonly starts: ArrayLike<number>;
  readonly ids: Int32Array;
  private readonly vocabulary: readonly string[];
  private made: readonly string[] | undefined;

  constructor(starts: ArrayLike<number>, ids: Int32Array, vocabulary: readonly string[]) {
    this.starts = starts;
    this.ids = ids;
    this.vocabulary = vocabulary;
  }

  /** The tokens in lower case; a list is made of them when they are first asked for, which of many texts they never are. */
  get words(): readonly string[] {
    return (this.made ??= this.makeWords());
  }

  private makeWords(): readonly string[] {
    const { ids, vocabulary } = this;
    const words = Array<string>(ids.length);
    for (let at = 0; at < words.length; at++) words[at] = vocabulary[ids[at] ?? 0] ?? '';
    return words;
  }
}

/** Every other token of a text, so it is worth a path of its own. */
const BLANK = 0x20;

/** What a character is to the reader of tokens. */
const [MARK, LETTER, OTHER] = [0, 1, 2];

/** Characters whose kind is looked up: up to the end of Latin Extended-B, nearly all of a Western newspaper. */
const KNOWN_CHARACTERS = 0x250;

const KINDS = Uint8Array.from({ length: KNOWN_CHARACTERS }, (_, code) =>
  isWord(String.fromCharCode(code)) ? LETTER : MARK,
);

/** A multiplier and a seed of FNV-1a, 32 bits. */
const [PRIME, SEED] = [16777619, 2166136261 | 0];

/** Places of the table for each word in it: more makes it larger, fewer makes words wait for one another. */
const SPARSENESS = 2;
const FIRST_PLACES = 1 << 10;

/** The number of no word. */
const NONE = -1;

/** Letters there is room for at first. */
const FIRST_LETTERS = 1 << 12;

/**
 * Every word and mark of a dossier, each with a number, so that what is to be known of a word is found out once. Texts
 * are read without making a string of each of their words, which is what annotation would otherwise spend its time on.
 */
export class Vocabulary {
  /** By number, in lower case. */
  readonly words: string[] = [];
  /** By number: a hash of the word that depends on nothing but its letters, 32 bits with sign. */
  hashes = new Int32Array(FIRST_PLACES);
  /** Of each word, by number, where its letters end; they begin where those of the word before end. */
  private ends = new Int32Array(FIRST_PLACES);
  /** The letters of all words, one after another. */
  private letters = new Uint16Array(FIRST_LETTERS);
  /** Of the text that is being read. */
  private startsRead = new Int32Array(FIRST_LETTERS);
  private idsRead = new Int32Array(FIRST_LETTERS);
  /** At each place the hash of a word and, one up, its number; NONE where there is none. Side by side, since both are asked. */
  private places = new Int32Array(2 * FIRST_PLACES).fill(NONE);

  /** The number of a word. */
  idOf(word: string): number {
    return this.find(word, 0, word.length, hashOf(word));
  }

  /** Splits a lower-case text as `tokenize` does. */
  read(lower: string): ReadTokens {
    return this.readPlain(lower) ?? this.readAny(lower);
  }

  /** Undefined where there are characters other than Latin ones. */
  private readPlain(lower: string): ReadTokens | undefined {
    const { length } = lower;
    if (length >= this.startsRead.length) {
      this.startsRead = new Int32Array(length * 2);
      this.idsRead = new Int32Array(length * 2);
    }
    const { startsRead, idsRead } = this;
    const blank = this.idOf(' ');
    let count = 0;
    let start = 0;
    while (start < length) {
      startsRead[count] = start;
      const code = lower.charCodeAt(start);
      if (code === BLANK) {
        idsRead[count++] = blank;
        start++;
        continue;
      }
      let kind = kindOf(code);
      let hash = Math.imul(SEED ^ code, PRIME);
      let end = start + 1;
      if (kind === LETTER) {
        for (; end < length; end++) {
          const next = lower.charCodeAt(end);
          kind = kindOf(next);
          if (kind !== LETTER) break;
          hash = Math.imul(hash ^ next, PRIME);
        }
      }
      if (kind === OTHER) return undefined;
      idsRead[count++] = this.find(lower, start, end, hash);
      start = end;
    }
    startsRead[count] = length;
    return new ReadTokens(startsRead.slice(0, count + 1), idsRead.slice(0, count), this.words);
  }

  private readAny(lower: string): ReadTokens {
    const words = lower.match(TOKEN) ?? [];
    const starts: number[] = [];
    let start = 0;
    for (const word of words) {
      starts.push(start);
      start += word.length;
    }
    starts.push(start);
    return new ReadTokens(
      starts,
      Int32Array.from(words, (word) => this.idOf(word)),
      this.words,
    );
  }

  /** The number of what stands in a text from start to end, which has this hash. Open addressing, step by step. */
  private find(text: string, start: number, end: number, hash: number): number {
    const { places } = this;
    const mask = places.length / 2 - 1;
    let place = spread(hash) & mask;
    for (;;) {
      const id = places[2 * place + 1] ?? NONE;
      if (id === NONE) return this.add(text.slice(start, end), hash, place);
      if (places[2 * place] === hash && this.isWord(id, text, start, end)) return id;
      place = (place + 1) & mask;
    }
  }

  private isWord(id: number, text: string, start: number, end: number): boolean {
    const from = id === 0 ? 0 : (this.ends[id - 1] ?? 0);
    if ((this.ends[id] ?? 0) - from !== end - start) return false;
    for (let offset = 0; start + offset < end; offset++)
      if (this.letters[from + offset] !== text.charCodeAt(start + offset)) return false;
    return true;
  }

  private add(word: string, hash: number, place: number): number {
    const id = this.words.length;
    const from = id === 0 ? 0 : (this.ends[id - 1] ?? 0);
    while (from + word.length > this.letters.length) this.letters = roomier(this.letters, Uint16Array);
    if (id === this.hashes.length) {
      this.hashes = roomier(this.hashes, Int32Array);
      this.ends = roomier(this.ends, Int32Array);
    }
    for (let offset = 0; offset < word.length; offset++)
      this.letters[from + offset] = word.charCodeAt(offset);
    this.ends[id] = from + word.length;
    // A copy: a slice would hold on to the whole text that it is a slice of.
    this.words.push(` ${word}`.slice(1));
    this.hashes[id] = hash;
    this.places[2 * place] = hash;
    this.places[2 * place + 1] = id;
    if (2 * this.words.length * SPARSENESS > this.places.length) this.grow();
    return id;
  }

  private grow(): void {
    const places = new Int32Array(this.places.length * 2).fill(NONE);
    const mask = places.length / 2 - 1;
    for (let id = 0; id < this.words.length; id++) {
      const hash = this.hashes[id] ?? 0;
      let place = spread(hash) & mask;
      while (places[2 * place + 1] !== NONE) place = (place + 1) & mask;
      places[2 * place] = hash;
      places[2 * place + 1] = id;
    }
    this.places = places;
  }
}

/** General punctuation and signs of currency are marks: among them is no letter, figure or part of a pair. */
function kindOf(code: number): number {
  if (code < KNOWN_CHARACTERS) return KINDS[code] ?? OTHER;
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20bf) ? MARK : OTHER;
}

/** The hash of a word, 32 bits with sign. Method: FNV-1a (Fowler, Noll, Vo), over UTF-16 code units. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), PRIME);
  return hash;
}

/** FNV leaves the last letters in the low bits alone; this mixes the high ones in. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
