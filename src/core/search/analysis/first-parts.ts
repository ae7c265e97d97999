import { MIN_PART } from './part-length.ts';

/** Letters that linking adds to a word at most: `rebellen`. */
export const LONGEST_LINK = 3;

/**
 * Whether the first letters of a word may be a word, with what links it; a plural may be of a word that is spelt otherwise.
 */
export function mayBeFirst(form: string, length: number, beginnings: readonly number[] | undefined): boolean {
  return (
    !beginnings ||
    beginnings.some((at) => at <= length && at >= length - LONGEST_LINK) ||
    (form.charAt(length - 1) === 'n' && form.charAt(length - 2) === 'e')
  );
}

/** The first place up to which a word may begin with a part; behind `farthest` where there is none. */
export function firstBeginning(
  form: string,
  farthest: number,
  beginnings: readonly number[] | undefined,
): number {
  let at = MIN_PART;
  while (at <= farthest && !mayBeFirst(form, at, beginnings)) at++;
  return at;
}
