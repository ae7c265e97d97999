import type { AnalysedCorpus } from './analyse-groups.ts';

/** Occurrences by list: of key k, list 2k holds those of the word itself and 2k + 1 those of compounds it is a part of. */
export interface InvertedCorpus {
  /** Where each list starts in the columns, and where the last ends. */
  readonly starts: Float64Array;
  /** Unit of each occurrence, ascending within a list. */
  readonly units: Uint32Array;
  /** Position in the unit's text; IN_SUBHEAD where it stands in the heading above. */
  readonly positions: Uint32Array;
  /** Number of the word; of a mention, words covered less one. */
  readonly words: Uint32Array;
}

export const IN_SUBHEAD = 0xffffffff;

/**
 * Sorts the occurrences of a corpus by list, in two passes: one counts, one fills.
 * @param partsOf numbers of the keys of the parts of each word, where it is a compound
 * @param isWanted whether a key's lists are: the others stay empty
 */
export function invert(
  corpus: AnalysedCorpus,
  partsOf: readonly (readonly number[] | undefined)[],
  isWanted: (key: number) => boolean,
): InvertedCorpus {
  const lists = corpus.vocabulary.keys.length * 2;
  const wanted = Uint8Array.from(corpus.vocabulary.keys, (_, key) => (isWanted(key) ? 1 : 0));
  const starts = new Float64Array(lists + 1);
  each(corpus, partsOf, wanted, (list) => {
    starts[list + 1] = (starts[list + 1] ?? 0) + 1;
  });
  for (let list = 0; list < lists; list++) starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
  const total = starts[lists] ?? 0;
  const next = starts.slice();
  const units = new Uint32Array(total);
  const positions = new Uint32Array(total);
  const words = new Uint32Array(total);
  each(corpus, partsOf, wanted, (list, unit, position, word) => {
    const at = next[list] ?? 0;
    next[list] = at + 1;
    units[at] = unit;
    positions[at] = position;
    words[at] = word;
  });
  return { starts, units, positions, words };
}

type Visit = (list: number, unit: number, position: number, word: number) => void;

function each(
  { vocabulary, stream, starts }: AnalysedCorpus,
  partsOf: readonly (readonly number[] | undefined)[],
  wanted: Uint8Array,
  visit: Visit,
): void {
  const keyOfWord = Uint32Array.from(vocabulary.words, ({ key }) => key);
  // Most words of a text are in no list that is wanted when one article was edited.
  const concerns = Uint8Array.from(vocabulary.words, ({ key }, word) =>
    wanted[key] === 1 || partsOf[word]?.some((part) => wanted[part] === 1) === true ? 1 : 0,
  );
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    let at = starts[unit] ?? 0;
    let next = 0;
    for (let left = stream[at++] ?? 0; left > 0; left--) {
      const entry = stream[at++] ?? 0;
      const position = (entry & 1) === 1 ? (stream[at++] ?? 0) : next;
      next = position + 1;
      const word = entry >>> 1;
      if (concerns[word] === 0) continue;
      const key = keyOfWord[word] ?? 0;
      if (wanted[key] === 1) visit(key * 2, unit, position, word);
      const parts = partsOf[word];
      if (parts) for (const part of parts) if (wanted[part] === 1) visit(part * 2 + 1, unit, position, word);
    }
    for (let left = stream[at++] ?? 0; left > 0; left--) {
      const key = stream[at++] ?? 0;
      if (wanted[key] === 1) visit(key * 2, unit, IN_SUBHEAD, 0);
    }
    for (let left = stream[at++] ?? 0; left > 0; left -= 3) {
      const key = stream[at] ?? 0;
      if (wanted[key] === 1) visit(key * 2, unit, stream[at + 1] ?? 0, stream[at + 2] ?? 0);
      at += 3;
    }
  }
}
