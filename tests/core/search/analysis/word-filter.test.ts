import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasPlace } from '../../../../src/core/search/analysis/has-place.ts';
import { WordFilter } from '../../../../src/core/search/analysis/word-filter.ts';

const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdenrst')), minLength: 3, maxLength: 8 });

it('never leaves out a place where a word of the set begins or ends', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), word, (set, other) => {
      const filter = new WordFilter();
      for (const one of set) filter.add(one);
      for (const one of set) {
        expect(hasPlace(filter.endsOf(other + one, 3), other.length)).toBe(true);
        expect(hasPlace(filter.beginningsOf(one + other, 3), one.length)).toBe(true);
      }
    }),
  );
});

it('lets few others through', () => {
  const filter = new WordFilter();
  for (let number = 0; number < 50_000; number++) filter.add(`woord${number}`);
  const passed = Array.from({ length: 1_000 }, (_, number) => {
    const other = `abc${number}xyz`;
    return placesIn(filter.endsOf(other, 3)).length + placesIn(filter.beginningsOf(other, 3)).length;
  });
  expect(passed.reduce((sum, places) => sum + places, 0)).toBeLessThan(1_000);
});

it('looks at no part that is too short', () => {
  const filter = new WordFilter();
  filter.add('dag');
  expect(placesIn(filter.endsOf('zodag', 3))).toEqual([]);
  expect(placesIn(filter.endsOf('zondag', 3))).toEqual([3]);
  expect(placesIn(filter.beginningsOf('dagen', 4))).toEqual([]);
  expect(placesIn(filter.beginningsOf('dagen', 3))).toEqual([3]);
});

it('knows every place of a word up to 31 letters, and lets all of a longer one through', () => {
  const filter = new WordFilter();
  filter.add('dag');
  const short = `${'n'.repeat(28)}dag`;
  expect(placesIn(filter.endsOf(short, 3))).toEqual([28]);
  expect(placesIn(filter.beginningsOf(`dag${'n'.repeat(28)}`, 3))).toEqual([3]);
  const long = `n${short}`;
  expect(hasPlace(filter.endsOf(long, 3), 29)).toBe(true);
  expect(hasPlace(filter.endsOf(long, 3), 40)).toBe(true);
  expect(hasPlace(filter.beginningsOf(long, 3), 40)).toBe(true);
});

function placesIn(places: number): number[] {
  return Array.from({ length: 32 }, (_, at) => at).filter((at) => hasPlace(places, at));
}
