import { expect, test } from 'vitest';
import { nearest } from '../../../src/core/annotate/nearest.ts';

const SLUGS = ['ahrar-al-sham', 'jabhat-fateh-al-sham', 'aleppo', 'val-van-aleppo', 'is', 'bashar-al-assad'];

test.each([
  ['ahrar', 'ahrar-al-sham'],
  ['Ahrar al-Sham', 'ahrar-al-sham'],
  ['alepo', 'aleppo'],
  ['Aléppo', 'aleppo'],
  ['assad', 'bashar-al-assad'],
  ['al', undefined],
  ['heel-iets-anders', undefined],
  ['', undefined],
])('%j may have meant %j', (name, meant) => {
  expect(nearest(name, SLUGS)).toBe(meant);
});
