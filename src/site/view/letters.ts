import type { Term } from '../../core/schema/dossier.ts';

export interface Letter {
  /** `A` … `Z`, another capital, or `0–9` for what begins with no letter. */
  readonly letter: string;
  /** Id of its section in the page. */
  readonly id: string;
  readonly terms: readonly Term[];
}

const ALPHABET = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const NO_LETTER = '0–9';

/** The terms under their first letters, in the order of the language; accents do not count: `Ömer` stands under O. */
export function lettersOf(terms: readonly Term[], lang: string): Letter[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  const groups = Map.groupBy(terms, ({ term }) => initialOf(term));
  return [...groups]
    .map(([letter, members]) => ({
      letter,
      id: letter === NO_LETTER ? 'letter-0' : `letter-${letter.toLowerCase()}`,
      terms: members.toSorted((a, b) => collator.compare(a.term, b.term)),
    }))
    .sort((a, b) => collator.compare(a.letter, b.letter));
}

/** The letters of an index: the whole alphabet, and what else occurs; those without terms have no id. */
export function letterIndex(
  letters: readonly Letter[],
  lang: string,
): { letter: string; id: string | undefined }[] {
  const ids = new Map(letters.map(({ letter, id }) => [letter, id]));
  const all = new Set([...ALPHABET, ...ids.keys()]);
  const collator = new Intl.Collator(lang, { numeric: true });
  return [...all].sort(collator.compare).map((letter) => ({ letter, id: ids.get(letter) }));
}

function initialOf(term: string): string {
  const first = /\p{L}|\p{N}/u.exec(term.normalize('NFD'))?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : NO_LETTER;
}
