import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleComparer } from '../../../src/core/annotate/article-comparer.ts';
import { MAX_NEAREST, nearestArticles } from '../../../src/core/annotate/nearest-articles.ts';
import type { Slug } from '../../../src/core/schema/brands.ts';

const TERMS = 6;

/** Articles by the terms that they mention, each term once. */
const mentions = fc.array(fc.uniqueArray(fc.nat(TERMS - 1), { minLength: 1 }), {
  minLength: 1,
  maxLength: 12,
});

function nearestOf(mentioned: readonly (readonly number[])[], known?: Parameters<typeof nearestArticles>[1]) {
  const slugs = mentioned.map((_, index) => `a${index}` as Slug);
  const weighed = {
    slugs: Array.from({ length: TERMS }, (_, index) => `t${index}` as Slug),
    vectorOf: (article: number) => {
      const terms = mentioned[article] ?? [];
      return { terms, weights: terms.map(() => 1 / Math.sqrt(terms.length)) };
    },
  };
  const comparer = articleComparer(weighed, []);
  return nearestArticles({ slugs, weighed, comparer, sharing: () => undefined, shareOf: () => 0 }, known);
}

test('the articles nearest to one are the same, whoever was asked for before', () => {
  fc.assert(
    fc.property(mentions, fc.array(fc.nat(11)), (mentioned, asked) => {
      const places = nearestOf(mentioned).all();
      const all = nearestOf(mentioned, { places, changed: new Set() });
      const some = nearestOf(mentioned);
      for (const index of asked.filter((one) => one < mentioned.length))
        expect(some.of(index)).toEqual(all.of(index));
      expect(some.all()).toEqual(nearestOf(mentioned).all());
      for (const index of mentioned.keys()) expect(some.of(index)).toEqual(all.of(index));
    }),
  );
});

test('they are those that share terms, never itself, and no more than are shown', () => {
  const places = nearestOf([[0], [0], [1], ...Array.from({ length: 9 }, () => [2])]);
  expect(places.of(0)).toEqual([1]);
  expect(places.of(2)).toEqual([]);
  expect(places.of(3)).toHaveLength(MAX_NEAREST);
  expect(places.of(3)).not.toContain(3);
});

test('those of which what was found before does not hold are found anew, and no others', () => {
  const mentioned = [[0], [0], [1], [1]];
  const found = nearestOf(mentioned).all();
  const wrong = found.with(0, 3).with(MAX_NEAREST, 3);
  const places = nearestOf(mentioned, { places: wrong, changed: new Set([0]) });
  expect(places.of(0)).toEqual([1]);
  expect(places.of(1)).toEqual([3]);
  expect(places.all()).toEqual(found.with(MAX_NEAREST, 3));
  expect(wrong[0]).toBe(3);
});
