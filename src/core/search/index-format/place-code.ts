import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { placeOfDoc } from './doc-number.ts';
import type { Postings } from './postings.ts';

/**
 * How the places of a list are written: as one of so many of which any is as likely, the last of them saying that more
 * follows; or, where groups are long, as numbers that are mostly about 2 to the power of `LONG`.
 */
const ENDS = [8, 12, 24] as const;
const LONG = 4;

/** Bits that a place beyond an end costs more, about. */
const BEYOND = 6;

/** Number of the code that is about the shortest for the places of a list. */
export function placeCode({ docs, count }: Postings): number {
  beyond.fill(0);
  let sum = 0;
  for (let row = 0; row < count; row++) {
    const place = placeOfDoc(docs[row] ?? 0);
    sum += place;
    for (let code = 0; code < ENDS.length && place + 1 >= (ENDS[code] ?? 0); code++)
      beyond[code] = (beyond[code] ?? 0) + 1;
  }
  let best: number = ENDS.length;
  let least = count * (LONG + 1) + sum / 2 ** LONG;
  for (let code = ENDS.length - 1; code >= 0; code--) {
    const cost = count * (BITS[code] ?? 0) + (beyond[code] ?? 0) * BEYOND;
    if (cost <= least) [best, least] = [code, cost];
  }
  return best;
}

/** Of a list, how many of its places each code has more bits for; one for all lists, since there are as many as words. */
const beyond = /* @__PURE__ */ new Uint32Array(ENDS.length);

/** Bits that each code has for a place. */
const BITS = /* @__PURE__ */ ENDS.map((end) => Math.log2(end));

/** Writes a place that is `least` at least. */
export function writePlace(to: BitWriter, code: number, place: number, least: number): void {
  const end = ENDS[code];
  if (end === undefined) {
    to.rice(place - least, LONG);
    return;
  }
  const last = lastOf(end, least);
  to.below(Math.min(place - least, last), last + 1);
  if (place - least >= last) to.gamma(place - least - last);
}

export function readPlace(from: BitReader, code: number, least: number): number {
  const end = ENDS[code];
  if (end === undefined) return least + from.rice(LONG);
  const last = lastOf(end, least);
  const step = from.below(last + 1);
  return least + step + (step === last ? from.gamma() : 0);
}

function lastOf(end: number, least: number): number {
  return Math.max(1, end - 1 - least);
}
