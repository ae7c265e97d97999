import type { BitWriter } from './bit-writer.ts';
import { FIRST_ENTRY, groupOfDoc, kindNumberOf, placeOfDoc } from './doc-number.ts';
import { LengthCode } from './length-code.ts';
import { placeCode, writePlace } from './place-code.ts';
import { writePositions, wordsOf } from './position-code.ts';
import type { Postings } from './postings.ts';

/**
 * Writes a list as bits, row by row: the more usual a number is, in this list or everywhere, the shorter is its code.
 * @param hasForms whether occurrences have numbers of forms: not where the word has one form only
 */
export function encodePostings(to: BitWriter, list: Postings, hasForms: boolean): void {
  to.gamma(list.count);
  if (list.count === 0) return;
  const gaps = shortestRice(meanGap(list));
  const places = placeCode(list);
  to.bits(gaps, GAP_BITS);
  to.bits(places, PLACE_BITS);
  writeUnusual(to, list);
  lengths.clear();
  let group = 0;
  let place = 0;
  for (let row = 0; row < list.count; row++) {
    const doc = list.docs[row] ?? 0;
    const gap = groupOfDoc(doc) - group;
    const own = placeOfDoc(doc);
    to.rice(gap, gaps);
    writePlace(to, places, own, gap === 0 && row > 0 ? place + 1 : 0);
    group += gap;
    place = own;
    const length = list.lengths[row] ?? 0;
    if (place === 0) to.bits(length, LENGTH_BITS);
    else {
      const rank = lengths.rankOf(length);
      to.rice(rank, 0);
      lengths.take(rank);
    }
    encodeRow(to, list, row, hasForms, isUsual(list, row));
  }
}

/** One for all lists: there are as many as words. */
const lengths = /* @__PURE__ */ new LengthCode();

/** Bits of the k of gaps between groups, of the code of places, and of what a title has in place of a length class. */
export const GAP_BITS = 4;
export const PLACE_BITS = 2;
export const LENGTH_BITS = 4;

const MOST_FOR_GAPS = 2 ** GAP_BITS - 1;

/** Most rows are of passages that have the word once, and whose heading has not. */
function isUsual({ docs, starts, subheads }: Postings, row: number): boolean {
  const occurrences = (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  return occurrences === 1 && subheads[row] === 0 && kindNumberOf(docs[row] ?? 0) === 0;
}

/** Which rows are others. */
function writeUnusual(to: BitWriter, list: Postings): void {
  let unusual = 0;
  for (let row = 0; row < list.count; row++) if (!isUsual(list, row)) unusual++;
  to.gamma(unusual);
  let next = 0;
  for (let row = 0; unusual > 0; row++) {
    if (isUsual(list, row)) continue;
    to.gamma(row - next);
    next = row + 1;
    unusual--;
  }
}

function encodeRow(to: BitWriter, list: Postings, row: number, hasForms: boolean, isUsual: boolean): void {
  const doc = list.docs[row] ?? 0;
  const start = list.starts[row] ?? 0;
  const end = list.starts[row + 1] ?? start;
  if (!isUsual) {
    to.bits(kindNumberOf(doc), 3);
    to.bits(list.subheads[row] ?? 0, 1);
    to.gamma(end - start);
  }
  if (hasForms && end > start) encodeForms(to, list.forms, start, end);
  const length = placeOfDoc(doc) === 0 ? undefined : list.lengths[row];
  writePositions(to, list.positions, start, end, wordsOf(length));
}

function encodeForms(to: BitWriter, forms: Uint32Array, start: number, end: number): void {
  const first = forms[start] ?? 0;
  let differ = 0;
  for (let at = start + 1; at < end; at++) if (forms[at] !== first) differ = 1;
  if (end - start > 1) to.bits(differ, 1);
  const written = differ === 1 ? end : start + 1;
  for (let at = start; at < written; at++) to.rice(forms[at] ?? 0, 0);
}

/** The k with which the Rice code of numbers of that mean is shortest: log₂ of mean · ln 2, rounded up. */
function shortestRice(mean: number): number {
  return Math.min(MOST_FOR_GAPS, 32 - Math.clz32(Math.floor(mean * Math.LN2)));
}

/** Groups from row to row; the leap from articles to entries says nothing of it. */
function meanGap({ docs, count }: Postings): number {
  let entry = count;
  while (entry > 0 && groupAt(docs, entry - 1) >= FIRST_ENTRY) entry--;
  const articles = entry > 0 ? groupAt(docs, entry - 1) : 0;
  return (articles + (entry < count ? groupAt(docs, count - 1) - groupAt(docs, entry) : 0)) / count;
}

function groupAt(docs: Float64Array, row: number): number {
  return groupOfDoc(docs[row] ?? 0);
}
