import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sharedPlaces } from '../../../src/core/annotate/shared-places.ts';

/** Few hashes, so that they repeat; and enough places of some to be boilerplate. */
const list = fc
  .array(fc.oneof(fc.nat(12), fc.constant(3)), { maxLength: 12 })
  .map((hashes) => Float64Array.from(hashes));

/** Places by their hash, whatever their order among others; without anything that was remembered. */
function found(lists: readonly Float64Array[]): string[] {
  return [...sharedPlaces(lists)].map((places) => JSON.stringify(places)).sort();
}

it('finds after an edit what it would find if it remembered nothing', () => {
  fc.assert(
    fc.property(
      fc.array(list, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(11), list), { maxLength: 6 }),
      fc.option(list),
      (lists, edits, added) => {
        const now = [...lists];
        for (const [at, other] of edits) {
          found(now);
          if (at < now.length) now[at] = other;
          const again = found(now);
          // Other memory, so that nothing of it is known.
          expect(again).toEqual(found(now.map((one) => Float64Array.from(one))));
        }
        if (added) now.push(added);
        expect(found(now)).toEqual(found(now.map((one) => Float64Array.from(one))));
      },
    ),
    { numRuns: 500 },
  );
});

it('leaves out what stands once, and what stands everywhere', () => {
  const lists = Array.from({ length: 40 }, (_, index) =>
    Float64Array.of(7, 100 + index, index < 3 ? 8 : 9 + index),
  );
  expect(found(lists)).toEqual([JSON.stringify([0, 1, 2].map((article) => ({ article, index: 2 })))]);
});
