import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordFilter } from '../../../../src/core/search/analysis/word-filter.ts';

const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdenrst')), minLength: 3, maxLength: 8 });

it('never leaves out a place where a word of the set begins or ends', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), word, (set, other) => {
      const filter = new WordFilter();
      for (const one of set) filter.add(one);
      for (const one of set) {
        expect(filter.endsOf(other + one, 3)).toContain(other.length);
        expect(filter.beginningsOf(one + other, 3)).toContain(one.length);
      }
    }),
  );
});

it('lets few others through', () => {
  const filter = new WordFilter();
  for (let number = 0; number < 50_000; number++) filter.add(`woord${number}`);
  const passed = Array.from({ length: 1_000 }, (_, number) => {
    const other = `abc${number}xyz`;
    return filter.endsOf(other, 3).length + filter.beginningsOf(other, 3).length;
  });
  expect(passed.reduce((sum, places) => sum + places, 0)).toBeLessThan(1_000);
});

it('looks at no part that is too short', () => {
  const filter = new WordFilter();
  filter.add('dag');
  expect(filter.endsOf('zodag', 3)).toEqual([]);
  expect(filter.endsOf('zondag', 3)).toEqual([3]);
  expect(filter.beginningsOf('dagen', 4)).toEqual([]);
  expect(filter.beginningsOf('dagen', 3)).toEqual([3]);
});
