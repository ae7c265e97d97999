import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeCandidates, type TermVector } from '../../../src/core/annotate/alike-candidates.ts';

const TERMS = ['a', 'b', 'c', 'd'];

const toVector = (weights: Readonly<Record<string, number>>): TermVector => ({
  terms: Object.keys(weights).map((term) => TERMS.indexOf(term)),
  weights: Object.values(weights),
});
const vectors = (...list: Record<string, number>[]) => list.map(toVector);

test('the most alike come first, and of equals the first', () => {
  const find = alikeCandidates(vectors({ a: 1, b: 1 }, { a: 1 }, { a: 1, b: 1 }, { c: 1 }, { b: 1 }));
  expect(find(0)).toEqual([2, 1, 4]);
  expect(find(3)).toEqual([]);
  expect(find(0)).toEqual([2, 1, 4]);
});

test('an article far away in time is passed over for a term that many have', () => {
  const many = Array.from({ length: 300 }, () => ({ a: 1 }));
  const found = alikeCandidates(vectors(...many))(0);
  expect(found).toHaveLength(24);
  expect(Math.max(...found)).toBeLessThanOrEqual(100);
});

test('are, for any vectors within the windows, those that counting by hand gives', () => {
  const weight = fc.integer({ min: 1, max: 9 });
  const vector = fc.dictionary(fc.constantFrom(...TERMS), weight).map(toVector);
  fc.assert(
    fc.property(fc.array(vector, { maxLength: 20 }), (list) => {
      const find = alikeCandidates(list);
      for (const [index, own] of list.entries()) {
        const scored = list.map((other, at) => ({
          at,
          score:
            at === index
              ? 0
              : own.terms.reduce((sum, term, place) => sum + own.weights[place]! * weightOf(other, term), 0),
        }));
        const expected = scored
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score || a.at - b.at);
        expect(find(index)).toEqual(expected.map(({ at }) => at));
      }
    }),
  );
});

function weightOf({ terms, weights }: TermVector, term: number): number {
  return weights[terms.indexOf(term)] ?? 0;
}
