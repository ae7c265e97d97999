import { compareKeys, type TableEntry } from '../index-format/shard-table.ts';

/** Letters of a key that are compared as one number: 48 bits, which a number holds exactly. */
const LETTERS = 6;

/** Letters from this one on are compared one by one. */
const LARGEST = 0xff;

/** Lines of a table in order of their keys. Comparing two numbers is many times faster than comparing two texts. */
export function sortedEntries(entries: readonly TableEntry[]): TableEntry[] {
  const beginnings = Float64Array.from(entries, ({ key }) => beginningOf(key));
  const order = Uint32Array.from(entries, (_, index) => index).sort(
    (a, b) =>
      (beginnings[a] ?? 0) - (beginnings[b] ?? 0) ||
      compareKeys(entries[a]?.key ?? '', entries[b]?.key ?? ''),
  );
  return Array.from(order, (index) => entries[index]).filter((entry) => entry !== undefined);
}

/** The same order as that of the keys, but for keys that begin alike. */
function beginningOf(key: string): number {
  let number = 0;
  let isLarge = false;
  for (let at = 0; at < LETTERS; at++) {
    const code: number = isLarge || at >= key.length ? 0 : key.charCodeAt(at);
    isLarge ||= code >= LARGEST;
    number = number * (LARGEST + 1) + Math.min(code, LARGEST);
  }
  return number;
}
