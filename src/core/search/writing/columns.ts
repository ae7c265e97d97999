import type { EdtfRange } from '../../schema/edtf-range.ts';
import { ByteWriter } from '../index-format/byte-writer.ts';
import type { NumberedGroup } from './analyse-groups.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970 are counted from here on in the file, so that they are positive: 1 January of the year 1. */
const FIRST_DAY = -719_162;

const GROUP_KINDS = ['article', 'term', 'claim', 'event'] as const;

/** The moments that a date may mean; undefined where it is none. */
export type RangeOf = (date: string) => EdtfRange | undefined;

/** What facets and filters must know of every group, in order: tables of names, then column by column, which deflates best. */
export function groupColumns(groups: readonly NumberedGroup[], rangeOf: RangeOf): Uint8Array {
  const to = new ByteWriter();
  const outlets = writeNames(
    to,
    groups.map(({ group }) => group.outlet),
  );
  const agencies = writeNames(
    to,
    groups.map(({ group }) => group.agency),
  );
  const languages = writeNames(
    to,
    groups.map(({ group }) => group.lang),
  );
  to.number(groups.length);
  for (const { group } of groups) to.number(GROUP_KINDS.indexOf(group.kind));
  for (const { group } of groups) to.number(outlets(group.outlet));
  for (const { group } of groups) to.number(agencies(group.agency));
  for (const { group } of groups) to.number(languages(group.lang));
  const days = groups.map(({ group }) => daysOf(group.date, rangeOf));
  let before = 0;
  for (const covered of days) {
    const day = covered ? covered.first - FIRST_DAY + 1 : 0;
    to.number(zigzag(day - before));
    before = day;
  }
  for (const covered of days) to.number(covered ? covered.last - covered.first : 0);
  return to.bytes();
}

/** 0, −1, 1, −2 … → 0, 1, 2, 3 … */
function zigzag(difference: number): number {
  return difference < 0 ? -2 * difference - 1 : 2 * difference;
}

/** Writes the distinct names; what it returns gives a name's number from 1, and 0 for none. */
function writeNames(
  to: ByteWriter,
  all: readonly (string | undefined)[],
): (name: string | undefined) => number {
  const names = [...new Set(all.filter((name) => name !== undefined))].sort();
  to.number(names.length);
  for (const name of names) to.text(name);
  const numbers = new Map(names.map((name, index) => [name, index + 1]));
  return (name) => (name === undefined ? 0 : (numbers.get(name) ?? 0));
}

/** The days an EDTF date covers where it was written; open ends are the day that is known. */
function daysOf(
  date: string | undefined,
  rangeOf: RangeOf,
): { readonly first: number; readonly last: number } | undefined {
  if (date === undefined) return undefined;
  const local = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(date)?.[1];
  const range = rangeOf(local ?? date);
  if (!range) return undefined;
  const min = Number.isFinite(range.min) ? range.min : range.max;
  const max = Number.isFinite(range.max) ? range.max : min;
  const first = Math.floor(min / MILLISECONDS_A_DAY);
  if (!Number.isFinite(first) || first < FIRST_DAY) return undefined;
  return { first, last: Math.max(first, Math.floor(max / MILLISECONDS_A_DAY)) };
}
