import type { Range } from '../schema/dossier.ts';

/** Words between quotation marks; a straight or single mark within a word is an apostrophe. */
const QUOTED = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|(?<![\p{L}\p{N}])[‘'][^‘]*?[’'](?![\p{L}\p{N}])/gu;

/** Whether a range of a text lies within one pair of quotation marks. */
export function isQuoted(text: string, { start, end }: Range): boolean {
  return [...text.matchAll(QUOTED)].some(
    (quote) => quote.index <= start && end <= quote.index + quote[0].length,
  );
}
