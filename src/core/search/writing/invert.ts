import type { AnalysedCorpus } from './analyse-groups.ts';
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
  readonly #keyOfWord: Uint32Array;
  readonly #keys: number;
  readonly #sizes: Uint32Array;

  /** @param wanted for each key whether its lists are: the others are taken to be empty */
  constructor(corpus: AnalysedCorpus, parts: WordParts, wanted?: Uint8Array) {
    this.#corpus = corpus;
    this.#parts = parts;
    this.#keyOfWord = corpus.vocabulary.key.view();
    this.#keys = corpus.vocabulary.keys.count;
    this.#sizes = new Uint32Array(this.#keys * 2);
    const sizes = this.#sizes;
    this.#each(wanted, (list) => {
      sizes[list] = (sizes[list] ?? 0) + 1;
    });
  }

  /** Occurrences of a key and of compounds it is a part of. */
  sizeOf(key: number): number {
    return (this.#sizes[key * 2] ?? 0) + (this.#sizes[key * 2 + 1] ?? 0);
  }

  /** @param wanted as before, or some of those */
  lists(wanted: Uint8Array): InvertedCorpus {
    const lists = this.#keys * 2;
    const starts = new Uint32Array(lists + 1);
    for (let list = 0; list < lists; list++)
      starts[list + 1] = (starts[list] ?? 0) + (wanted[list >> 1] === 1 ? (this.#sizes[list] ?? 0) : 0);
    const total = starts[lists] ?? 0;
    const next = starts.slice();
    const units = new Uint32Array(total);
    const positions = new Uint32Array(total);
    const words = new Uint32Array(total);
    this.#each(wanted, (list, unit, position, word) => {
      const at = next[list] ?? 0;
      next[list] = at + 1;
      units[at] = unit;
      positions[at] = position;
      words[at] = word;
    });
    return { starts, units, positions, words };
  }

  #each(wanted: Uint8Array | undefined, visit: Visit): void {
    const { vocabulary, stream, starts } = this.#corpus;
    const keyOfWord = this.#keyOfWord;
    const parts = this.#parts;
    // Most words of a text are in no list that is wanted when one article was edited.
    const concerns = wanted && concernedWords(vocabulary.size, keyOfWord, parts, wanted);
    for (let unit = 0; unit + 1 < starts.length; unit++) {
      let at = starts[unit] ?? 0;
      let next = 0;
      for (let left = stream[at++] ?? 0; left > 0; left--) {
        const entry = stream[at++] ?? 0;
        const position = (entry & 1) === 1 ? (stream[at++] ?? 0) : next;
        next = position + 1;
        const word = entry >>> 1;
        if (concerns?.[word] === 0) continue;
        const key = keyOfWord[word] ?? 0;
        if (!wanted || wanted[key] === 1) visit(key * 2, unit, position, word);
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

type Visit = (list: number, unit: number, position: number, word: number) => void;

function concernedWords(
  words: number,
  keyOfWord: Uint32Array,
  parts: WordParts,
  wanted: Uint8Array,
): Uint8Array {
  const concerned = new Uint8Array(words);
  for (let word = 0; word < words; word++) {
    let concerns = wanted[keyOfWord[word] ?? 0] ?? 0;
    const end = parts.starts[word + 1] ?? 0;
    for (let place = parts.starts[word] ?? end; place < end; place++)
      concerns |= wanted[parts.keys[place] ?? 0] ?? 0;
    concerned[word] = concerns;
  }
  return concerned;
}
