/** Letters that linking adds to a word at most: `rebellen`. */
export const LONGEST_LINK = 3;

/**
 * Places up to which the first letters of a word may be a word, with what links it; a plural may be of a word that is spelt
 * otherwise.
 * @param beginnings places up to which they may be a word by themselves
 */
export function firstPlaces(form: string, beginnings: number): number {
  let places = beginnings;
  for (let link = 1; link <= LONGEST_LINK; link++) places |= beginnings << link;
  for (let at = form.indexOf(PLURAL); at !== -1; at = form.indexOf(PLURAL, at + PLURAL.length))
    places |= 1 << (at + PLURAL.length);
  return places;
}

const PLURAL = 'en';
