import type { BitReader } from './bit-reader.ts';
import { docNumber } from './doc-number.ts';
import { GAP_BITS, LENGTH_BITS, PLACE_BITS } from './encode-postings.ts';
import { LengthCode } from './length-code.ts';
import { readPlace } from './place-code.ts';
import { readPositions, wordsOf } from './position-code.ts';
import { NO_POSTINGS, type Postings } from './postings.ts';

/** Reads a list that `encodePostings` wrote. Throws a RangeError where the bits make no sense. */
export function decodePostings(from: BitReader, hasForms: boolean): Postings {
  const count = from.gamma();
  if (count === 0) return NO_POSTINGS;
  // A broken file must not ask for all the memory there is.
  if (count > from.left) throw new RangeError('The bits end too soon.');
  const gaps = from.bits(GAP_BITS);
  const places = from.bits(PLACE_BITS);
  const unusual = readRows(from, count);
  const docs = new Float64Array(count);
  const lengths = new Uint8Array(count);
  const subheads = new Uint8Array(count);
  const starts = new Uint32Array(count + 1);
  const forms: number[] = [];
  const positions: number[] = [];
  const code = new LengthCode();
  let group = 0;
  let place = 0;
  let nextUnusual = 0;
  for (let row = 0; row < count; row++) {
    const gap = from.rice(gaps);
    group += gap;
    place = readPlace(from, places, gap === 0 && row > 0 ? place + 1 : 0);
    const length = place === 0 ? from.bits(LENGTH_BITS) : code.take(from.rice(0));
    lengths[row] = length;
    const isUsual = unusual[nextUnusual] !== row;
    if (!isUsual) nextUnusual++;
    const kind = isUsual ? 0 : from.bits(3);
    subheads[row] = isUsual ? 0 : from.bits(1);
    const occurrences = isUsual ? 1 : from.gamma();
    if (occurrences > from.left) throw new RangeError('The bits end too soon.');
    docs[row] = docNumber(group, place, kind);
    if (hasForms) readForms(from, forms, occurrences);
    readPositions(from, positions, occurrences, wordsOf(place === 0 ? undefined : length));
    starts[row + 1] = positions.length;
  }
  return {
    count,
    docs,
    lengths,
    subheads,
    starts,
    positions: Uint32Array.from(positions),
    forms: hasForms ? Uint32Array.from(forms) : new Uint32Array(positions.length),
  };
}

/** Rows that are not usual, ascending. */
function readRows(from: BitReader, count: number): number[] {
  const rows: number[] = [];
  let next = 0;
  for (let left = from.gamma(); left > 0; left--) {
    const row = next + from.gamma();
    if (row >= count) throw new RangeError('The bits make no sense.');
    rows.push(row);
    next = row + 1;
  }
  return rows;
}

function readForms(from: BitReader, forms: number[], count: number): void {
  const differ = count > 1 && from.bits(1) === 1;
  let form = 0;
  for (let at = 0; at < count; at++) {
    if (at === 0 || differ) form = from.rice(0);
    forms.push(form);
  }
}
