/** Letters that Unicode does not take apart into a letter and its mark. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ĳ', 'ij'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
]);
const WHOLE_LETTER = /[ßæœĳøłıđðþ]/g;

/** A lower-case word without the marks on its letters: `syrië` → `syrie`, `erdoğan` → `erdogan`, `çavuşoğlu` → `cavusoglu`. */
export function foldAccents(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE.get(letter) ?? letter);
}

/** Nearly every word. */
const PLAIN = /^[\0-\x7F]*$/;
