import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOWHERE, placesBefore } from '../../../src/core/annotate/places-before.ts';

const places = (now: readonly number[], before: readonly number[]): number[] => [
  ...placesBefore(Float64Array.from(now), Float64Array.from(before)),
];

it('are those of the same, in the same order, each once', () => {
  const list = fc.array(fc.nat(6), { maxLength: 12 });
  fc.assert(
    fc.property(list, list, (now, before) => {
      const found = places(now, before);
      for (const [at, place] of found.entries()) if (place !== NOWHERE) expect(before[place]).toBe(now[at]);
      const known = found.filter((place) => place !== NOWHERE);
      expect(known).toEqual([...new Set(known)].sort((a, b) => a - b));
    }),
  );
});

it('are of all others what they were where one came, went or changed', () => {
  const before = [1, 2, 3, 4, 5];
  expect(places(before, before)).toEqual([0, 1, 2, 3, 4]);
  expect(places([1, 2, 9, 3, 4, 5], before)).toEqual([0, 1, NOWHERE, 2, 3, 4]);
  expect(places([1, 3, 4, 5], before)).toEqual([0, 2, 3, 4]);
  expect(places([1, 9, 3, 5, 8], before)).toEqual([0, NOWHERE, 2, 4, NOWHERE]);
  expect(places([1, 2, 2, 3, 4, 5], before)).toEqual([0, 1, NOWHERE, 2, 3, 4]);
});
