import { expect, it } from 'vitest';
import { docNumber } from '../../../../src/core/search/index-format/doc-number.ts';
import type { NumberedGroup } from '../../../../src/core/search/writing/analyse-groups.ts';
import { arrangeGroups } from '../../../../src/core/search/writing/arrange-groups.ts';

/** Groups of these paths, numbered in order; each has a title and nothing else. */
function indexOf(paths: readonly string[]) {
  const groups = paths.map((path, number) => ({ number, group: { path, print: path } }) as NumberedGroup);
  const corpus = {
    docs: Float64Array.from(paths, (_, number) => docNumber(number, 0, 0)),
    groups: Uint32Array.from({ length: paths.length + 1 }, (_, place) => place),
  };
  return {
    groups,
    before: { paths, prints: paths, corpus } as unknown as Parameters<typeof arrangeGroups>[1],
  };
}

const changedNumbers = (before: readonly string[], now: readonly string[]): number[] =>
  [...arrangeGroups(indexOf(now).groups, indexOf(before).before).numbers].sort((a, b) => a - b);

it('tells the numbers at which something else stands than before', () => {
  const before = ['a', 'b', 'c', 'd'];
  expect(changedNumbers(before, before)).toEqual([]);
  expect(changedNumbers(before, [...before, 'e'])).toEqual([4]);
  expect(changedNumbers(before, ['a', 'x', 'c', 'd'])).toEqual([1]);
  // What stood behind it has moved on, and the last number is a new one.
  expect(changedNumbers(before, ['a', 'b', 'x', 'c', 'd'])).toEqual([2, 3, 4]);
  expect(changedNumbers(before, ['a', 'b', 'd'])).toEqual([2, 3]);
});
