import type { Range } from '../schema/dossier.ts';
import { findWords } from './find-words.ts';
import type { TextDirective } from './text-directive.ts';

/** Characters of a quotation that stand in a link in full; a longer one is told by its ends, so that links stay short. */
const LONGEST_EXACT = 300;

/** Characters on either side that tell a quotation from its like: two or three words. */
const CONTEXT = 20;

/** Characters of the first and of the last words of a long quotation: at first few, then more. */
const ENDS = [40, 120] as const;

/**
 * Words of a text such that searching for them finds this very range (UTF-16 code units) and nothing before it;
 * undefined where no description does, which is better than one that leads elsewhere. A range that cuts a word is
 * taken to the word's ends. Lines of the text are blocks of the page: no part of a description may reach across two.
 * @param before what a page has before the text, in which a browser would look first
 */
export function describeWords(before: string, text: string, range: Range): TextDirective | undefined {
  const { start, end } = wholeWords(text, range);
  const words = text.slice(start, end);
  if (words === '') return undefined;
  const page = `${before}\n${text}`;
  const offset = before.length + 1;
  return candidates(text, start, end).find((directive) => {
    const found = findWords(page, directive);
    return found?.start === offset + start && found.end === offset + end;
  });
}

/** Descriptions from the shortest to the most telling. */
function candidates(text: string, start: number, end: number): readonly TextDirective[] {
  const words = text.slice(start, end);
  const isLong = words.length > LONGEST_EXACT || words.includes('\n');
  const plain: TextDirective[] = isLong
    ? ENDS.map((length) => ({ start: firstWords(words, length), end: lastWords(words, length) }))
    : [{ start: plainly(words) }];
  const prefix = lastWords(text.slice(0, start), CONTEXT);
  const suffix = firstWords(text.slice(end), CONTEXT);
  const context = { ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
  return [...plain, ...plain.map((directive) => ({ ...directive, ...context }))].filter(
    (directive) => directive.end !== '',
  );
}

/** As many whole words of the beginning as fit, within the first line that has any. */
function firstWords(text: string, length: number): string {
  const line = plainly(text.trimStart().split('\n', 1)[0] ?? '');
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length);
  return cut <= 0 ? '' : line.slice(0, cut);
}

function lastWords(text: string, length: number): string {
  const line = plainly(text.trimEnd().split('\n').at(-1) ?? '');
  if (line.length <= length) return line;
  const cut = line.indexOf(' ', line.length - length - 1);
  return cut === -1 ? '' : line.slice(cut + 1);
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** A range without blanks at its ends, and with the whole of the words it begins and ends in. */
function wholeWords(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start === end) return { start, end };
  while (start > 0 && WORD.test(text.charAt(start)) && WORD.test(text.charAt(start - 1))) start--;
  while (end < text.length && WORD.test(text.charAt(end)) && WORD.test(text.charAt(end - 1))) end++;
  return { start, end };
}
