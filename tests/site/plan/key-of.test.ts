import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printOf } from '../../../src/core/print.ts';
import { differenceOf, keyOf } from '../../../src/site/plan/key-of.ts';

const value = fc.option(
  fc.string().map((text) => printOf([text])),
  { nil: '' },
);
const pair = fc.record({ one: value, two: value, three: value });

it('is the same for the same inputs, and another for others', () => {
  fc.assert(
    fc.property(pair, pair, (before, after) => {
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      expect(keyOf(before) === keyOf(after)).toBe(isSame);
    }),
  );
});

it('tells which inputs differ, by their names', () => {
  fc.assert(
    fc.property(pair, pair, (before, after) => {
      const names = (['one', 'two', 'three'] as const).filter((name) => before[name] !== after[name]);
      expect(differenceOf(after, keyOf(before))).toEqual(names);
    }),
  );
});

it('tells of a file without a key of before that all its inputs are new to it', () => {
  expect(differenceOf({ frame: printOf(['x']), works: printOf(['y']) }, '')).toEqual(['frame', 'works']);
});
