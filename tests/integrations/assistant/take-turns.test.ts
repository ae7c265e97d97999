import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takeTurns } from '../../../src/integrations/assistant/take-turns.ts';

it('gives every place of a list to one of those who take turns, whoever is faster', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.infiniteStream(fc.nat(2)), (length, order) => {
      const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      let left = [0, 1, 2].map(() => takeTurns(next, length));
      const taken: number[] = [];
      for (const choice of order) {
        const turns = left[choice % left.length];
        if (!turns) break;
        const { done, value } = turns.next() as IteratorResult<number, undefined>;
        if (done === true) left = left.filter((one) => one !== turns);
        else taken.push(value);
        if (left.length === 0) break;
      }
      expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, place) => place));
    }),
  );
});
