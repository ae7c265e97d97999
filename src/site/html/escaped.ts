import type { Html } from '../../core/schema/brands.ts';

const ESCAPABLE = /[&<>'"]/;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** A text as HTML, for between tags; in the same letters as Astro's, so that it makes no difference who lays out. */
export function escaped(text: string | number): Html {
  const whole = String(text);
  // Most texts hold nothing to be escaped, and to see that costs a tenth of looking for what to replace.
  if (!ESCAPABLE.test(whole)) return whole as Html;
  return whole.replace(/[&<>'"]/g, (character) => ENTITIES[character] ?? '') as Html;
}
