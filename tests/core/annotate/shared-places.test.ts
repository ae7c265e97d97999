import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesBytes, readPlaces } from '../../../src/core/annotate/places-bytes.ts';
import { QuickPrint } from '../../../src/core/annotate/quick-print.ts';
import type { Fingerprint } from '../../../src/core/annotate/fingerprint.ts';
import { sharedPlaces, type SharedPlaces } from '../../../src/core/annotate/shared-places.ts';

function fingerprint(hashes: readonly number[]): Fingerprint {
  const print = new QuickPrint();
  for (const hash of hashes) print.addPrint(hash);
  return { shingles: Float64Array.from(hashes), length: hashes.length, print: print.toNumber() };
}

/** Few hashes, so that they repeat; large ones too, and enough places of some to be boilerplate. */
const list = fc
  .array(fc.oneof(fc.nat(12), fc.constant(3), fc.constant(2 ** 52 + 1)), { maxLength: 12 })
  .map(fingerprint);

/** Places by their hash, and boilerplate, whatever their order. */
function plain({ byHash, common, prints }: SharedPlaces) {
  return { places: [...byHash].sort(([a], [b]) => a - b), common: [...common].sort(), prints: [...prints] };
}

it('finds after articles came, went or changed what it would find if it remembered nothing, whether that was kept meanwhile or not', () => {
  fc.assert(
    fc.property(
      fc.array(list, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(12), fc.nat(1), fc.array(list, { maxLength: 2 })), { maxLength: 7 }),
      fc.boolean(),
      (lists, edits, isKept) => {
        const now = [...lists];
        let last: SharedPlaces | undefined;
        const again = (): void => {
          last = sharedPlaces(now, last);
          expect(plain(last)).toEqual(plain(sharedPlaces(now)));
          if (isKept) last = readPlaces(placesBytes(last, 'p'), 'p');
        };
        again();
        for (const [at, gone, others] of edits) {
          now.splice(at, gone, ...others);
          again();
        }
      },
    ),
    { numRuns: 500 },
  );
});

it('is the very same where nothing changed, and another program keeps nothing', () => {
  const lists = [[1, 2], [2]].map(fingerprint);
  const before = sharedPlaces(lists);
  expect(sharedPlaces([...lists], before)).toBe(before);
  expect(readPlaces(placesBytes(before, 'p'), 'q')).toBeUndefined();
});

it('leaves out what stands once, and what stands everywhere', () => {
  const lists = Array.from({ length: 40 }, (_, index) =>
    fingerprint([7, 100 + index, index < 3 ? 8 : 9 + index]),
  );
  const { byHash, common } = sharedPlaces(lists);
  expect([...byHash]).toEqual([[8, [0, 1, 2].map((article) => ({ article, index: 2 }))]]);
  expect([...common]).toEqual([7]);
});
