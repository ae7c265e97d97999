import { expect, test } from 'vitest';
import { buildDay } from '../../src/dossier/build-day.ts';

const NOW = new Date('2026-11-21T23:30:00Z');

test.each([
  ['today, in UTC', undefined, '2026-11-21'],
  ['the day of SOURCE_DATE_EPOCH', '1483056000', '2016-12-30'],
  ['today, where that is no number', 'gisteren', '2026-11-21'],
  ['today, where that is empty', '', '2026-11-21'],
])('the day of a build is %s', (_what, epoch, day) => {
  expect(buildDay(NOW, epoch)).toBe(day);
});
