import { isAcronym } from '../annotate/case-rule.ts';
import { isTitle } from './is-title.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Word } from './read-words.ts';

/** Words with capitals on either side of small ones, and the word before them all. */
export interface Sides {
  readonly before: Word | undefined;
  readonly left: readonly Word[];
  readonly small: readonly Word[];
  readonly right: readonly Word[];
}

/**
 * Whether small words make one name of the capitals on either side: `Staffan de Mistura`, `Raad voor Cultuur`, but not
 * `Rutte van de VVD`. Where both sides are names by themselves in the dossier they are two, and so are a person with a
 * title and a name of which the dossier speaks elsewhere, and whatever the glossary knows one side of.
 */
export function joinsName(
  { before, left, small, right }: Sides,
  lexicon: Lexicon,
  standsAlone: (text: string) => boolean,
): boolean {
  const { particles, links, stopWords } = lexicon;
  if ([...left, ...right].some(({ taken }) => taken)) return false;
  if (left.every(({ lower }) => stopWords.has(lower) && !particles.has(lower))) return false;
  const all = (known: ReadonlySet<string>): boolean => small.every(({ lower }) => known.has(lower));
  if (isBody(left, lexicon)) return all(links) || all(particles);
  if (!all(particles) || [...left, ...right].some(({ text }) => isAcronym(text))) return false;
  const isTitled = [before, left[0]].some((word) => word !== undefined && isTitle(word, lexicon));
  return !(standsAlone(textOf(right)) && (isTitled || standsAlone(textOf(left))));
}

function isBody(words: readonly Word[], { heads, tails }: Lexicon): boolean {
  return words.some(
    ({ lower }, index) =>
      heads.organisation.has(lower) ||
      heads.place.has(lower) ||
      (index === 0 && tails?.organisation.test(lower) === true),
  );
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
