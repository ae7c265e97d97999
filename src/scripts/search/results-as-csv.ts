import type { GroupHit } from '../../core/search/search-engine.ts';

/** Names of the columns, in order. */
export interface CsvColumns {
  readonly article: string;
  readonly title: string;
  readonly date: string;
  readonly outlet: string;
  readonly passage: string;
  readonly text: string;
  readonly url: string;
  readonly score: string;
}

/** Begins what a spreadsheet would otherwise take for a formula, and run. */
const FORMULA = /^[=+\-@\t\r]/;

const DIGITS = 4;

/** Byte order mark: without it, spreadsheets read UTF-8 as something else. */
const BOM = '﻿';

/** Found records as CSV (RFC 4180), a row each; `addressOf` gives the absolute address of a record. */
export function resultsAsCsv(
  groups: readonly GroupHit[],
  columns: CsvColumns,
  addressOf: (group: GroupHit, passage?: string) => string,
): string {
  const { article, title, date, outlet, passage, text, url, score } = columns;
  const rows = groups.flatMap((group) => {
    const shared = [group.slug, group.title, group.date ?? '', group.outlet ?? ''];
    // What matched in its title alone is a result too.
    if (group.hits.length === 0) return [[...shared, '', '', addressOf(group), group.score.toFixed(DIGITS)]];
    return group.hits.map((hit) => [
      ...shared,
      hit.n === null ? hit.id : String(hit.n),
      hit.text,
      addressOf(group, hit.id),
      hit.score.toFixed(DIGITS),
    ]);
  });
  const lines = [[article, title, date, outlet, passage, text, url, score], ...rows];
  return BOM + lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
