import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberList } from '../../../src/core/search/number-list.ts';

const number = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('never changes what it begins with', () => {
  const kind = fc.constantFrom('push', 'set', 'add');
  const change = fc.record({ kind, at: fc.nat({ max: 50 }), value: number });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1 }), fc.array(change), (first, changes) => {
      const kept = Uint32Array.from(first);
      const list = new NumberList(kept);
      const wanted = [...first];
      for (const { kind, at, value } of changes) {
        const index = at % wanted.length;
        if (kind === 'push') {
          list.push(value);
          wanted.push(value);
        } else if (kind === 'set') {
          list.set(index, value);
          wanted[index] = value;
        } else {
          list.add(index, value);
          wanted[index] = ((wanted[index] ?? 0) + value) % 2 ** 32;
        }
      }
      expect([...list.view()]).toEqual(wanted);
      expect(list.length).toBe(wanted.length);
      expect([...kept]).toEqual(first);
    }),
  );
});
