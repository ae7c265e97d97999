import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatedHashes } from '../../../src/core/annotate/repeated-hashes.ts';

const list = fc.array(fc.integer({ min: 0, max: 2 ** 53 - 1 })).map((hashes) => Float64Array.from(hashes));

test('says so of every hash that stands in the lists more than once', () => {
  fc.assert(
    fc.property(fc.array(list), fc.integer({ min: 0, max: 2 ** 53 - 1 }), (lists, twice) => {
      const mayRepeat = repeatedHashes([...lists, Float64Array.of(twice), Float64Array.of(twice)]);
      expect(mayRepeat(twice)).toBe(true);
    }),
  );
});

test('seldom says so of one that does not', () => {
  const hashes = Float64Array.from({ length: 1000 }, (_, index) => index * 7_919_993);
  const mayRepeat = repeatedHashes([hashes]);
  expect(hashes.filter((hash) => mayRepeat(hash)).length).toBeLessThan(200);
});
