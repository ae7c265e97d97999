import { NumberList } from '../number-list.ts';
import type { AnalysedCorpus } from './analyse-groups.ts';
import { type ChunkScope, isInScope, WHOLE } from './chunk-scope.ts';
import type { WordParts } from './word-parts.ts';

/** Occurrences by list: of key k, list 2k holds those of the word itself and 2k + 1 those of compounds it is a part of. */
export interface InvertedCorpus {
  /** Where each list starts in the columns, and where the last ends; lists that are not wanted are empty. */
  readonly starts: Uint32Array;
  /** Unit of each occurrence, ascending within a list. */
  readonly units: Uint32Array;
  /** Position in the unit's text; IN_SUBHEAD where it stands in the heading above. */
  readonly positions: Uint32Array;
  /** Number of the word; of a mention, words covered less one. */
  readonly words: Uint32Array;
}

export const IN_SUBHEAD = 0xffffffff;

/** Sorts occurrences by list. How long the lists are is counted once, so that some may be sorted after the others. */
export class Inverter {
  readonly #corpus: AnalysedCorpus;
  readonly #parts: WordParts;
  readonly #scope: ChunkScope | undefined;
  readonly #keyOfWord: Uint32Array;
  readonly #keys: number;
  readonly #sizes: Uint32Array<ArrayBuffer>;
  /** List, unit, position and word of each occurrence in lists that are wanted, in order, where they are few: an edit's. */
  readonly #few: NumberList | undefined;
  /** Columns of the lists that were sorted last: those of the next take their place. */
  #columns: readonly Uint32Array<ArrayBuffer>[] = [];
  readonly #starts: Uint32Array<ArrayBuffer>;
  readonly #next: Uint32Array<ArrayBuffer>;

  /**
   * @param wanted for each key whether its lists are: the others are taken to be empty
   * @param scope of which units; of all where it is left out
   */
  constructor(corpus: AnalysedCorpus, parts: WordParts, wanted?: Uint8Array, scope?: ChunkScope) {
    this.#corpus = corpus;
    this.#parts = parts;
    this.#scope = scope;
    this.#keyOfWord = corpus.vocabulary.key.view();
    this.#keys = corpus.vocabulary.keys.count;
    this.#sizes = new Uint32Array(this.#keys * 2);
    this.#starts = new Uint32Array(this.#keys * 2 + 1);
    this.#next = new Uint32Array(this.#keys * 2 + 1);
    const sizes = this.#sizes;
    const few = wanted && isRare(corpus, wanted, scope) ? new NumberList() : undefined;
    this.#each(wanted, (list, unit, position, word) => {
      sizes[list] = (sizes[list] ?? 0) + 1;
      if (!few || few.length >= MOST_KEPT * NUMBERS) return;
      few.push(list);
      few.push(unit);
      few.push(position);
      few.push(word);
    });
    if (few && few.length < MOST_KEPT * NUMBERS) this.#few = few;
  }

  /** Occurrences of a key and of compounds it is a part of. */
  sizeOf(key: number): number {
    return (this.#sizes[key * 2] ?? 0) + (this.#sizes[key * 2 + 1] ?? 0);
  }

  /** By number of a key: occurrences of it and of compounds it is a part of. */
  occurrences(): Uint32Array {
    return Uint32Array.from({ length: this.#keys }, (_, key) => this.sizeOf(key));
  }

  /** How many numbers the corpus is. */
  get length(): number {
    return this.#corpus.stream.length;
  }

  /**
   * What it gives holds until it is called again.
   * @param wanted as before, or some of those
   */
  lists(wanted: Uint8Array): InvertedCorpus {
    const lists = this.#keys * 2;
    const starts = this.#starts;
    const next = this.#next;
    for (let list = 0; list < lists; list++)
      starts[list + 1] = (starts[list] ?? 0) + (wanted[list >> 1] === 1 ? (this.#sizes[list] ?? 0) : 0);
    const total = starts[lists] ?? 0;
    next.set(starts);
    const [units = NONE, positions = NONE, words = NONE] = this.#roomFor(total);
    this.#each(wanted, (list, unit, position, word) => {
      const at = next[list] ?? 0;
      next[list] = at + 1;
      units[at] = unit;
      positions[at] = position;
      words[at] = word;
    });
    return { starts, units, positions, words };
  }

  /** Gives its memory back at once: nothing may be asked of it from then on. */
  free(): void {
    for (const numbers of [this.#sizes, this.#starts, this.#next, ...this.#columns])
      numbers.buffer.transfer(0);
  }

  #roomFor(total: number): readonly Uint32Array[] {
    if ((this.#columns[0]?.length ?? -1) < total)
      this.#columns = Array.from({ length: COLUMNS }, () => new Uint32Array(total));
    return this.#columns;
  }

  #each(wanted: Uint8Array | undefined, visit: Visit): void {
    if (wanted && this.#few) eachOf(this.#few, wanted, visit);
    else this.#eachOfAll(wanted, this.#scope ? within(this.#scope, visit) : visit);
  }

  #eachOfAll(wanted: Uint8Array | undefined, visit: Visit): void {
    const { vocabulary, stream, starts } = this.#corpus;
    const keyOfWord = this.#keyOfWord;
    const parts = this.#parts;
    const marks = marksOfWords(vocabulary.size, keyOfWord, parts, wanted);
    for (let unit = 0; unit + 1 < starts.length; unit++) {
      let at = starts[unit] ?? 0;
      let next = 0;
      for (let left = stream[at++] ?? 0; left > 0; left--) {
        const entry = stream[at++] ?? 0;
        const position = (entry & 1) === 1 ? (stream[at++] ?? 0) : next;
        next = position + 1;
        const word = entry >>> 1;
        const mark = marks[word] ?? 0;
        if ((mark & IN_OWN) !== 0) visit((keyOfWord[word] ?? 0) * 2, unit, position, word);
        if ((mark & IN_PARTS) === 0) continue;
        const end = parts.starts[word + 1] ?? 0;
        for (let place = parts.starts[word] ?? end; place < end; place++) {
          const part = parts.keys[place] ?? 0;
          if (!wanted || wanted[part] === 1) visit(part * 2 + 1, unit, position, word);
        }
      }
      for (let left = stream[at++] ?? 0; left > 0; left--) {
        const key = stream[at++] ?? 0;
        if (!wanted || wanted[key] === 1) visit(key * 2, unit, IN_SUBHEAD, 0);
      }
      for (let left = stream[at++] ?? 0; left > 0; left -= 3) {
        const key = stream[at] ?? 0;
        if (!wanted || wanted[key] === 1) visit(key * 2, unit, stream[at + 1] ?? 0, stream[at + 2] ?? 0);
        at += 3;
      }
    }
  }
}

const NONE = new Uint32Array();

/** Units, positions and words. */
const COLUMNS = 3;

type Visit = (list: number, unit: number, position: number, word: number) => void;

/** Numbers of an occurrence. */
const NUMBERS = 4;

/** Occurrences that are kept, at most, rather than to go through the corpus again: in 16 MB. */
const MOST_KEPT = 2 ** 20;

/** Whether the words of some keys are not too many to be kept, compounds aside. */
function isRare(
  { vocabulary: { frequency, key, size } }: AnalysedCorpus,
  wanted: Uint8Array,
  scope: ChunkScope | undefined,
): boolean {
  let occurrences = 0;
  for (let word = 0; word < size; word++) {
    const number = key.at(word);
    // Of the others no more than a few chunks are wanted.
    if (wanted[number] === 1 && (scope?.ofKey[number] ?? WHOLE) === WHOLE) occurrences += frequency.at(word);
  }
  return occurrences < MOST_KEPT;
}

/** Hears of what is in scope alone. */
function within(scope: ChunkScope, visit: Visit): Visit {
  return (list, unit, position, word) => {
    if (isInScope(scope, list >> 1, unit)) visit(list, unit, position, word);
  };
}

function eachOf(few: NumberList, wanted: Uint8Array, visit: Visit): void {
  for (let at = 0; at < few.length; at += NUMBERS) {
    const list = few.at(at);
    if (wanted[list >> 1] === 1) visit(list, few.at(at + 1), few.at(at + 2), few.at(at + 3));
  }
}

/** That a word is in the list of its key, or in one of its parts: of those that are wanted most words are in none. */
const [IN_OWN, IN_PARTS] = [1, 2];

function marksOfWords(
  words: number,
  keyOfWord: Uint32Array,
  parts: WordParts,
  wanted: Uint8Array | undefined,
): Uint8Array {
  const marks = new Uint8Array(words);
  for (let word = 0; word < words; word++) {
    let mark = !wanted || wanted[keyOfWord[word] ?? 0] === 1 ? IN_OWN : 0;
    const end = parts.starts[word + 1] ?? 0;
    for (let place = parts.starts[word] ?? end; place < end; place++)
      if (!wanted || wanted[parts.keys[place] ?? 0] === 1) mark |= IN_PARTS;
    marks[word] = mark;
  }
  return marks;
}
