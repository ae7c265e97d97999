import type { Slug } from '../schema/brands.ts';
import { type ArticleMentions, MENTION_FIELDS } from './article-memory.ts';
import { QuickPrint } from './quick-print.ts';

/**
 * How often articles mention terms, and in which words, of all articles in one list of numbers: whoever sums up need not read
 * what was found in each, and after an edit only the rows of the articles that it touched are made anew.
 */
export interface MentionTable {
  /** That of the mentions of each article: of equal prints the rows are equal. */
  readonly prints: Float64Array;
  /** Where in `rows` those of each article end; those of the first begin at 0. */
  readonly ends: Float64Array;
  /**
   * {@link ROW} numbers for each term that an article mentions and each text of these mentions: place among `written`, how
   * often, `QuickPrint.numberOf` the print of all mentions of the term there. Both are in order of their first mention.
   */
  readonly rows: Float64Array;
  readonly written: readonly Written[];
}

/** A term, and a text of its mentions. */
export type Written = readonly [term: Slug, text: string];

/** Numbers that say one row. */
export const ROW = 3;

/**
 * The table of the mentions in articles.
 * @param before one that was made before, whose rows are taken where they hold still
 */
export function mentionTable(found: readonly ArticleMentions[], before: MentionTable = EMPTY): MentionTable {
  const prints = Float64Array.from(found, ({ mentionsPrint }) => mentionsPrint);
  const known = new Map(Array.from(before.prints, (print, place) => [print, place] as const));
  const { written, numberOf } = numbered(before.written);
  const ends = new Float64Array(found.length);
  const parts: ArrayLike<number>[] = [];
  let length = 0;
  const add = (part: ArrayLike<number>): void => {
    parts.push(part);
    length += part.length;
  };
  /** Rows of before that go together, for mostly all but a few do. */
  let [from, to] = [0, 0];
  for (const [place, article] of found.entries()) {
    const old = known.get(prints[place] ?? 0);
    const start = old === undefined ? to : startOf(old, before);
    if (start !== to || old === undefined) {
      add(before.rows.subarray(from, to));
      from = to = start;
    }
    if (old === undefined) add(rowsOf(article, numberOf));
    else to = before.ends[old] ?? start;
    ends[place] = length + to - from;
  }
  add(before.rows.subarray(from, to));
  return { prints, ends, rows: joined(parts, length), written };
}

const EMPTY: MentionTable = {
  prints: new Float64Array(),
  ends: new Float64Array(),
  rows: new Float64Array(),
  written: [],
};

function startOf(place: number, { ends }: MentionTable): number {
  return place === 0 ? 0 : (ends[place - 1] ?? 0);
}

function rowsOf(
  { terms, texts, mentions, prints }: ArticleMentions,
  numberOf: (term: Slug, text: string) => number,
): number[] {
  const times = terms.map(() => new Map<number, number>());
  for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
    const [ofTerm, text = 0] = [times[mentions[at + 3] ?? 0], mentions[at + 5]];
    ofTerm?.set(text, (ofTerm.get(text) ?? 0) + 1);
  }
  return terms.flatMap((term, place) => {
    const print = QuickPrint.numberOf(prints[place] ?? '');
    return [...(times[place] ?? [])].flatMap(([text, count]) => [
      numberOf(term, texts[text] ?? ''),
      count,
      print,
    ]);
  });
}

function numbered(before: readonly Written[]) {
  const written = [...before];
  const nameOf = (term: Slug, text: string): string => `${term} ${text}`;
  const numbers = new Map(written.map(([term, text], number) => [nameOf(term, text), number]));
  const numberOf = (term: Slug, text: string): number => {
    const name = nameOf(term, text);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, written.length);
    return written.push([term, text]) - 1;
  };
  return { written, numberOf };
}

function joined(parts: readonly ArrayLike<number>[], length: number): Float64Array {
  const whole = new Float64Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
