import fc from 'fast-check';
import { expect, it } from 'vitest';
import { twoEnds } from '../../../src/integrations/press/two-ends.ts';

it('gives every item once, whoever takes from which end, and again what was put back', () => {
  const moves = fc.array(
    fc.oneof(fc.constant('first' as const), fc.record({ most: fc.nat(4), back: fc.boolean() })),
  );
  fc.assert(
    fc.property(fc.nat(30), fc.nat(9), moves, (count, owned, played) => {
      const items = Array.from({ length: count }, (_, index) => ({ index }));
      const work = twoEnds(items.slice(0, owned), items.slice(owned));
      const [front, back]: [{ index: number }[], { index: number }[]] = [[], []];
      for (const move of played) {
        if (move === 'first') front.push(...[work.first()].filter((item) => item !== undefined));
        else {
          const taken = work.last(move.most);
          expect(taken.every(({ index }) => index >= owned)).toBe(true);
          if (move.back) work.putBack(taken);
          else back.unshift(...taken);
        }
        expect(work.left()).toBe(count - front.length - back.length);
        expect(work.shared()).toBe(Math.min(work.left(), Math.max(0, count - owned - back.length)));
      }
      for (let item = work.first(); item; item = work.first()) front.push(item);
      expect([...front, ...back]).toEqual(items);
      expect(work.last(1)).toEqual([]);
    }),
  );
});
