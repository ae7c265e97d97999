import { expect, it } from 'vitest';
import { createPace } from '../../src/cli/pace.ts';

it('says how fast the work goes and when it will be done', () => {
  const pace = createPace();
  expect(pace(20, 50, 6_000)).toBe('3.3 a second, 9 s left');
});

it('foretells no end while next to nothing is done', () => {
  const pace = createPace();
  expect(pace(1, 94_876, 6_000)).toBe('0.2 a second');
  expect(pace(0, 10, 6_000)).toBe('0.0 a second');
  expect(pace(4_000, 94_876, 11_000)).toMatch(/ left$/);
});

it('goes by the pace of late: what was slow at first is forgotten', () => {
  const pace = createPace();
  for (let second = 1; second <= 20; second++) pace(second, 1_000, second * 1_000);
  let said = '';
  for (let second = 1; second <= 20; second++) said = pace(20 + second * 20, 1_000, (20 + second) * 1_000);
  expect(said).toBe('20 a second, 29 s left');
});

it('says minutes and hours where there are many seconds', () => {
  expect(createPace()(1_000, 2_000, 600_000)).toBe('1.7 a second, 10 min left');
  expect(createPace()(1_000, 11_000, 1_000_000)).toBe('1.0 a second, 2 h 47 min left');
});

it('an update in the first moment is a pace like any other', () => {
  expect(createPace()(5, 10, 0)).toBe('5000 a second, 1 s left');
});

it('work that stands still promises nothing', () => {
  const pace = createPace();
  for (let second = 1; second <= 40; second++) pace(500, 1_000, second * 1_000);
  expect(pace(500, 1_000, 41_000)).toBe('0.0 a second');
});
