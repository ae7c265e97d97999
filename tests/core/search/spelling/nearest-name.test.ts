import { expect, it } from 'vitest';
import { nearestName } from '../../../../src/core/search/spelling/nearest-name.ts';

const NAMES = ['bron', 'bureau', 'persoon', 'plaats', 'soort'];

it.each([
  ['brn', 'bron'],
  ['persson', 'persoon'],
  ['sort', 'soort'],
  ['xyz', undefined],
  ['', undefined],
])('%s: %s', (typed, expected) => {
  expect(nearestName(typed, NAMES)).toBe(expected);
});
