import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRank, partition } from '../../../../src/core/search/index-format/partition.ts';

const table = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 200 })
  .map((list) => list.map((word) => `w${word}`).sort());
const sizesOf = (keys: readonly string[]): number[] => keys.map((key) => (key.length * 37) % 60);
const ranksOf = (keys: readonly string[]): number[] =>
  keys.map((key, index) => cutRank(keys[index - 1] ?? '', key));
const SIZE = 200;

test('no shard is longer than one and a half, but for one of one key', () => {
  fc.assert(
    fc.property(table, (keys) => {
      const sizes = sizesOf(keys);
      const starts = partition(ranksOf(keys), sizes, SIZE);
      expect(starts[0]).toBe(0);
      for (const [index, from] of starts.entries()) {
        const to = starts[index + 1] ?? keys.length;
        expect(to).toBeGreaterThan(from);
        const size = sizes.slice(from, to).reduce((sum, one) => sum + one, 0);
        expect(to - from === 1 || size < 1.5 * SIZE).toBe(true);
      }
    }),
  );
});

test('a line that grows a little moves few cuts', () => {
  const keys = Array.from(
    { length: 5000 },
    (_, index) => `w${((index * 7919) % 99991).toString(36).padStart(4, '0')}`,
  ).sort();
  const sizes = keys.map((_, index) => 20 + ((index * 31) % 50));
  const cuts = (of: readonly number[]): Set<string> =>
    new Set(partition(ranksOf(keys), of, 2000).map((cut) => keys[cut]!));
  const before = cuts(sizes);
  const moved = Array.from({ length: 50 }, (_, index) => index * 100).map((place) => {
    const after = cuts(sizes.with(place, sizes[place]! + 4));
    return [...before].filter((cut) => !after.has(cut)).length;
  });
  expect(moved.filter((count) => count === 0).length).toBeGreaterThan(40);
});

test('shards are alike', () => {
  const keys = Array.from({ length: 8000 }, (_, index) => `w${(index * 7919).toString(36)}`).sort();
  const sizes = keys.map((_, index) => 10 + ((index * 31) % 50));
  const starts = partition(ranksOf(keys), sizes, 4000);
  const lengths = starts.map((from, index) =>
    sizes.slice(from, starts[index + 1]).reduce((sum, one) => sum + one, 0),
  );
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  expect(lengths.length).toBeGreaterThan(50);
  expect(Math.abs(mean - 4000)).toBeLessThan(400);
  expect(lengths.filter((one) => Math.abs(one - mean) > mean / 4)).toEqual([]);
});

test('what is short enough is one shard', () => {
  const keys = ['wa', 'wb', 'wc'];
  const sizes = [200, 200, 200];
  expect(partition(ranksOf(keys), sizes, SIZE)).toEqual([0, 1, 2]);
  expect(partition(ranksOf(keys), sizes, SIZE, 600)).toEqual([0]);
  expect(partition([], [], SIZE, 600)).toEqual([]);
});
