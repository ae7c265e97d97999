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
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? '';
    const end = Math.min(UNITS, key.length - begin);
    // Behind a large unit nothing is sorted by, so that keys that differ in it are compared.
    for (let at = 0; at < end; at++) {
      const unit = key.charCodeAt(begin + at) + 1;
      units[index * UNITS + at] = Math.min(unit, LARGEST);
      if (unit >= LARGEST) break;
    }
  }
  let order = new Uint32Array(keys.length);
  for (let index = 0; index < keys.length; index++) order[index] = index;
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
  for (let place = at; place < units.length; place += UNITS) {
    const unit = (units[place] ?? 0) + 1;
    ends[unit] = (ends[unit] ?? 0) + 1;
  }
  for (let unit = 1; unit < ends.length; unit++) ends[unit] = (ends[unit] ?? 0) + (ends[unit - 1] ?? 0);
  for (let from = 0; from < sorted.length; from++) {
    const index = order[from] ?? 0;
    const unit = units[index * UNITS + at] ?? 0;
    const place = ends[unit] ?? 0;
    sorted[place] = index;
    ends[unit] = place + 1;
  }
}

function sortTies(order: Uint32Array, keys: readonly string[], units: Uint8Array): void {
  for (let from = 0, end = 1; end <= order.length; end++) {
    if (end < order.length && areAlike(units, order[end - 1] ?? 0, order[end] ?? 0)) continue;
    if (end - from > FEW)
      order.subarray(from, end).sort((one, other) => compareKeys(keys[one] ?? '', keys[other] ?? ''));
    else if (end - from > 1) sortFew(order, from, end, keys);
    from = end;
  }
}

/** Keys that are sorted by putting each in its place (insertion sort), which takes no memory: as most that begin alike are. */
const FEW = 12;

function sortFew(order: Uint32Array, from: number, end: number, keys: readonly string[]): void {
  for (let next = from + 1; next < end; next++) {
    const index = order[next] ?? 0;
    const key = keys[index] ?? '';
    let at = next;
    for (; at > from && (keys[order[at - 1] ?? 0] ?? '') > key; at--) order[at] = order[at - 1] ?? 0;
    order[at] = index;
  }
}

function areAlike(units: Uint8Array, one: number, other: number): boolean {
  for (let at = 0; at < UNITS; at++) if (units[one * UNITS + at] !== units[other * UNITS + at]) return false;
  return true;
}
