import type { Slug } from './schema/brands.ts';

/** Longest slug in characters: whole in a browser's address bar, yet enough words to know the article by. */
const MAX_SLUG = 60;

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'ng', ŧ: 't', ə: 'e', ƒ: 'f',
}; // prettier-ignore

/** Apostrophes, and the characters used in their place: `zo'n` is one word. */
const APOSTROPHES = /['’‘‛ʼʻ´`′]/g;

/**
 * Makes a slug of a title: `Syrië: “reële kans”` → `syrie-reele-kans`.
 * @param fallback taken where the text has no letter or digit of the Latin alphabet, such as the file's name
 */
export function slugify(text: string, fallback = ''): Slug {
  const slug = cutAtWord(fold(text)) || cutAtWord(fold(fallback)) || 'untitled';
  return slug as Slug;
}

/** The wanted slug, or the first of `wanted-2`, `wanted-3`, … that is not taken. */
export function uniqueSlug(wanted: Slug, taken: { has(slug: string): boolean }): Slug {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}` as Slug;
}

function fold(text: string): string {
  return text
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function cutAtWord(slug: string): string {
  if (slug.length <= MAX_SLUG) return slug;
  const end = slug.lastIndexOf('-', MAX_SLUG);
  return slug.slice(0, end > 0 ? end : MAX_SLUG);
}
