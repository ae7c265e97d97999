import { expect, test } from 'vitest';
import { figureLine } from './comparison.ts';

const figure = { label: 'index time', unit: 's', ours: 1.2, pagefind: 2.4 } as const;

test('figureLine says whether a share is as wanted', () => {
  expect(figureLine({ ...figure, wantedRatio: 0.5 })).toMatch(/reached .*1\.20 s .*2\.40 s .*0\.500 ≤ 0\.5$/);
  expect(figureLine({ ...figure, wantedRatio: 0.4 })).toMatch(/MISSED /);
});

test('figureLine says whether a figure of its own is as wanted', () => {
  const query = { label: 'query', unit: 'ms', ours: 21 } as const;
  expect(figureLine({ ...query, wanted: 20 })).toMatch(/MISSED .*21\.0 ms .*≤ 20 ms$/);
  expect(figureLine({ ...query, wanted: 30 })).toMatch(/reached/);
});

test('figureLine judges nothing where nothing is wanted', () => {
  expect(figureLine(figure)).not.toMatch(/reached|MISSED/);
});
