import { compareKeys } from '../index-format/shard-table.ts';

/** Code units of a key that are sorted by: where more are alike, the keys are compared. */
const UNITS = 8;

/** Units from this one on are one bucket: nearly all letters are below, and what is above is compared. */
const LARGEST = 0xff;

/**
 * The order of keys by UTF-16 code units: their places, sorted. By one unit after the other, the last first (radix sort, LSD),
 * which needs no comparison; then keys that begin alike by comparing them.
 */
export function sortedOrder(keys: readonly string[]): Uint32Array {
  const begin = sharedByAll(keys);
  const units = new Uint8Array(keys.length * UNITS);
  for (const [index, key] of keys.entries()) {
    const end = Math.min(UNITS, key.length - begin);
    // Behind a large unit nothing is sorted by, so that keys that differ in it are compared.
    for (let at = 0; at < end; at++) {
      const unit = key.charCodeAt(begin + at) + 1;
      units[index * UNITS + at] = Math.min(unit, LARGEST);
      if (unit >= LARGEST) break;
    }
  }
  let order = Uint32Array.from(keys, (_, index) => index);
  let other = new Uint32Array(keys.length);
  for (let at = UNITS - 1; at >= 0; at--) {
    sortByUnit(order, units, at, other);
    [order, other] = [other, order];
  }
  sortTies(order, keys, units);
  return order;
}

/** All keys of a space begin with the same letter. */
function sharedByAll(keys: readonly string[]): number {
  const [first = ''] = keys;
  return keys.every((key) => key.charCodeAt(0) === first.charCodeAt(0)) ? 1 : 0;
}

function sortByUnit(order: Uint32Array, units: Uint8Array, at: number, sorted: Uint32Array): void {
  const ends = new Uint32Array(LARGEST + 2);
  for (const index of order) {
    const unit = (units[index * UNITS + at] ?? 0) + 1;
    ends[unit] = (ends[unit] ?? 0) + 1;
  }
  for (let unit = 1; unit < ends.length; unit++) ends[unit] = (ends[unit] ?? 0) + (ends[unit - 1] ?? 0);
  for (const index of order) {
    const unit = units[index * UNITS + at] ?? 0;
    const place = ends[unit] ?? 0;
    sorted[place] = index;
    ends[unit] = place + 1;
  }
}

function sortTies(order: Uint32Array, keys: readonly string[], units: Uint8Array): void {
  for (let from = 0, end = 1; end <= order.length; end++) {
    if (end < order.length && areAlike(units, order[end - 1] ?? 0, order[end] ?? 0)) continue;
    if (end - from > 1)
      order.subarray(from, end).sort((one, other) => compareKeys(keys[one] ?? '', keys[other] ?? ''));
    from = end;
  }
}

function areAlike(units: Uint8Array, one: number, other: number): boolean {
  for (let at = 0; at < UNITS; at++) if (units[one * UNITS + at] !== units[other * UNITS + at]) return false;
  return true;
}
