import type { Range } from '../schema/dossier.ts';
import { foldWords } from './fold-words.ts';
import type { TextDirective } from './text-directive.ts';

/**
 * The first place of a text where the words of a directive stand (UTF-16 code units), or undefined. Words are whole
 * words: `bestand` is not found in `bestanden`. Source: WICG Scroll To Text Fragment, 3.5.2.
 */
export function findWords(text: string, directive: TextDirective): Range | undefined {
  const folded = foldWords(text);
  const [start, end, prefix, suffix] = [
    directive.start,
    directive.end,
    directive.prefix,
    directive.suffix,
  ].map((part) => (part === undefined ? undefined : foldWords(part).text.trim()));
  if (start === undefined || start === '') return undefined;
  for (const from of placesOf(folded.text, start, 0)) {
    if (prefix !== undefined && !endsWith(folded.text.slice(0, from), prefix)) continue;
    const to = endOf(folded.text, from + start.length, end, suffix);
    if (to === undefined) continue;
    return { start: folded.at[from] ?? 0, end: (folded.at[to - 1] ?? 0) + 1 };
  }
  return undefined;
}

/** Where words that begin somewhere come to their end. */
function endOf(
  text: string,
  startEnds: number,
  end: string | undefined,
  suffix: string | undefined,
): number | undefined {
  const fits = (at: number): boolean => suffix === undefined || beginsWith(text.slice(at), suffix);
  if (end === undefined) return fits(startEnds) ? startEnds : undefined;
  for (const at of placesOf(text, end, startEnds)) {
    if (fits(at + end.length)) return at + end.length;
  }
  return undefined;
}

function* placesOf(text: string, words: string, from: number): Generator<number> {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    if (standFree(text, at, at + words.length)) yield at;
  }
}

function endsWith(text: string, words: string): boolean {
  const before = text.trimEnd();
  return before.endsWith(words) && standFree(before, before.length - words.length, before.length);
}

function beginsWith(text: string, words: string): boolean {
  const after = text.trimStart();
  return after.startsWith(words) && standFree(after, 0, words.length);
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether no letter or digit goes on across either end. */
function standFree(text: string, start: number, end: number): boolean {
  const joined = (at: number): boolean => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
  return !joined(start) && !joined(end);
}
