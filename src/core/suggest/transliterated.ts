/** Spellings of one sound in Dutch, English, French and German newspapers, each → one letter; longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tsj|tch|ç/g, 'c'],
  [/dsch|dzj|dj|dzh/g, 'j'],
  [/sch|sj|sh|š|ş/g, 's'],
  [/zj|zh|ž/g, 'z'],
  [/kh|ch|x/g, 'h'],
  [/oe|ou|oo|ow|w/g, 'u'],
  [/ij|ie|ee|y|j/g, 'i'],
  [/ph|v|ff/g, 'f'],
  [/q|c|k/g, 'k'],
  [/e/g, 'a'],
  [/o/g, 'u'],
];

/** The Arabic article, in all its assimilated forms. */
const ARTICLE = /(?<=^|[\s-])(?:al|el|ul|as|ar|an|ad|ash|asch|asj|at|az)[- ]/g;

/** A name as it sounds, roughly: `Ahrar al-Scham`, `Ahrar as-Sham` and `Ahrar al-Sjam` are one, as are Poetin and Putin. */
export function transliterated(name: string): string {
  let sound = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0326\u0328-\u036F]/g, '')
    .replace(ARTICLE, '');
  for (const [spelling, letter] of SOUNDS) sound = sound.replace(spelling, letter);
  return sound.replace(/[^\p{L}\p{N}]/gu, '').replace(/(.)\1+/gu, '$1');
}
