import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../setup/paths.ts';
import { TRAITS } from './graded-query.ts';
import { loadCorpus } from './load-corpus.ts';
import { readQueries } from './read-queries.ts';

const queries = readQueries(join(ROOT, 'tests', 'eval', 'search', 'queries'));

describe('the graded queries', () => {
  test('are enough over both corpora, and none is asked twice', () => {
    const of = (corpus: string): number => queries.filter((query) => query.corpus === corpus).length;
    expect(of('content')).toBeGreaterThanOrEqual(30);
    expect(of('wide')).toBeGreaterThanOrEqual(50);
    expect(new Set(queries.map(({ query, corpus }) => `${corpus} ${query}`)).size).toBe(queries.length);
  });

  test('are hard in one half at least, in every way', () => {
    const hard = queries.filter(({ trait }) => trait !== 'plain' && trait !== 'phrase');
    expect(hard.length).toBeGreaterThanOrEqual(queries.length / 2);
    for (const trait of TRAITS)
      expect(queries.filter((query) => query.trait === trait).length, trait).toBeGreaterThanOrEqual(5);
  });

  test('are split into halves of about the same size', () => {
    const heldOut = queries.filter(({ half }) => half === 'held-out').length;
    expect(Math.abs(heldOut - queries.length / 2)).toBeLessThan(queries.length / 10);
  });

  test.each(['content', 'wide'])(
    'name passages that are there, by words that only they hold (%s)',
    async (corpus) => {
      const { articles } = await loadCorpus(corpus);
      const strays = queries
        .filter((query) => query.corpus === corpus)
        .flatMap(({ query, passages }) => passages.map((passage) => ({ query, ...passage })))
        .filter(({ article, phrase }) => {
          const passages = articles.find(({ slug }) => slug === article)?.body.passages ?? [];
          return passages.filter(({ text }) => text.includes(phrase)).length !== 1;
        });
      expect(strays).toEqual([]);
    },
  );

  test('have an answer each', () => {
    expect(queries.filter(({ passages }) => passages.every(({ grade }) => grade < 3))).toEqual([]);
  });
});
