import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepLast } from '../../../src/dossier/entries/keep-last.ts';

test('a value is made once, for as long as few others are made', () => {
  const keep = keepLast<object, { readonly made: number }>(2);
  let made = 0;
  const make = (): { readonly made: number } => ({ made: ++made });
  const [one, other, third] = [{}, {}, {}];
  const first = keep(one, make);
  expect(keep(one, make)).toBe(first);
  keep(other, make);
  expect(keep(one, make)).toBe(first);
  keep(third, make);
  expect(keep(one, make)).toEqual({ made: 4 });
});

test('what is held can be had without a way to make it', () => {
  const keep = keepLast<object, string>(1);
  const owner = {};
  expect(keep(owner)).toBeUndefined();
  keep(owner, () => 'value');
  expect(keep(owner)).toBe('value');
  keep({}, () => 'another');
  expect(keep(owner)).toBeUndefined();
});

test('never more are held than was said, and whatever is asked for is right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(9)), (most, asked) => {
      const keep = keepLast<{ readonly index: number }, { readonly index: number }>(most);
      let made = 0;
      const owners = Array.from({ length: 10 }, (_, index) => ({ index }));
      const lately: number[] = [];
      for (const index of asked) {
        const before = made;
        const value = keep(owners[index]!, (owner) => {
          made++;
          return { index: owner.index };
        });
        expect(value).toEqual({ index });
        if (made > before) lately.push(index);
        else expect(lately.slice(-most)).toContain(index);
      }
    }),
  );
});
