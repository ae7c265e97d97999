import type { Lexicon } from './lexicon/lexicon.ts';

/** Letters of a title from which a compound that ends in it is one too: `Kremlinwoordvoerder`. */
const COMPOUND_TITLE = 6;

/** Whether a word is what stands before a person's name: `minister`, `Kremlinwoordvoerder`. */
export function isTitle(
  { lower }: { readonly lower: string },
  { titles, compoundLetters }: Lexicon,
): boolean {
  if (titles.has(lower)) return true;
  if (compoundLetters === undefined) return false;
  return [...titles].some((title) => title.length >= COMPOUND_TITLE && lower.endsWith(title));
}
