import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepLast } from '../../../src/dossier/entries/keep-last.ts';

test('a value is made once, for as long as few others are made', () => {
  const keep = keepLast(2);
  let made = 0;
  const value = keep(() => ({ made: ++made }));
  const others = Array.from({ length: 3 }, (_, index) => keep(() => index));
  const first = value();
  expect(value()).toBe(first);
  others[0]!();
  expect(value()).toBe(first);
  others[1]!();
  expect(value()).toEqual({ made: 2 });
});

test('never more are held than was said, and whatever is asked for is right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(9)), (most, asked) => {
      const keep = keepLast(most);
      let made = 0;
      const values = Array.from({ length: 10 }, (_, index) => keep(() => (made++, { index })));
      const lately: number[] = [];
      for (const index of asked) {
        const before = made;
        expect(values[index]!()).toEqual({ index });
        if (made > before) lately.push(index);
        else expect(lately.slice(-most)).toContain(index);
      }
    }),
  );
});
