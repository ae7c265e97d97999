import { describe, expect, test } from 'vitest';
import type { GradedQuery } from './graded-query.ts';
import { meanOf, measureRanking } from './measures.ts';

const query: GradedQuery = {
  query: 'brug',
  trait: 'plain',
  half: 'tune',
  corpus: 'wide',
  passages: [
    { grade: 3, article: 'a', phrase: 'de brug' },
    { grade: 2, article: 'b', phrase: 'een brug' },
    { grade: 1, article: 'c', phrase: 'bruggen' },
  ],
};
const answer = { article: 'a', text: 'Over de brug.' };
const help = { article: 'b', text: 'Daar is een brug.' };
const touch = { article: 'c', text: 'Er zijn bruggen.' };
const other = { article: 'a', text: 'Over het water.' };

describe('measureRanking', () => {
  test('is 1 for the best order', () => {
    expect(measureRanking(query, [answer, help, touch])).toEqual({ recall: 1, mrr: 1, ndcg: 1, empty: 0 });
  });

  test('does not take the words of one article in another for the passage', () => {
    expect(measureRanking(query, [{ ...answer, article: 'b' }])).toMatchObject({
      recall: 0,
      mrr: 0,
      ndcg: 0,
    });
  });

  test('counts what helps for recall and MRR, and what merely touches for nDCG alone', () => {
    expect(measureRanking(query, [touch])).toMatchObject({ recall: 0, mrr: 0 });
    expect(measureRanking(query, [touch]).ndcg).toBeGreaterThan(0);
    expect(measureRanking(query, [other, help])).toMatchObject({ recall: 1 / 2, mrr: 1 / 2 });
  });

  test('looks three deep for recall, and deeper for MRR', () => {
    expect(measureRanking(query, [other, other, other, answer])).toMatchObject({ recall: 0, mrr: 1 / 4 });
  });

  test('asks for no more than three of many', () => {
    const passages = Array.from({ length: 5 }, (_, index) => ({
      ...query.passages[0]!,
      article: `a${index}`,
    }));
    const ranking = passages.slice(0, 3).map(({ article }) => ({ ...answer, article }));
    expect(measureRanking({ ...query, passages }, ranking)).toMatchObject({ recall: 1, mrr: 1 });
  });

  test('counts a passage that is given twice once', () => {
    expect(measureRanking(query, [answer, answer, answer])).toMatchObject({ recall: 1 / 2 });
  });

  test('scores a worse order lower', () => {
    const [best, worse, worst] = [
      [answer, help, touch],
      [help, answer, touch],
      [touch, help, answer],
    ].map((ranking) => measureRanking(query, ranking).ndcg);
    expect(best).toBeGreaterThan(worse!);
    expect(worse).toBeGreaterThan(worst!);
  });

  test('says when there was nothing', () => {
    expect(measureRanking(query, [])).toEqual({ recall: 0, mrr: 0, ndcg: 0, empty: 1 });
  });
});

test('meanOf takes the mean of each', () => {
  const all = [measureRanking(query, [answer, help]), measureRanking(query, [])];
  expect(meanOf(all)).toMatchObject({ recall: 1 / 2, mrr: 1 / 2, empty: 1 / 2 });
  expect(meanOf([])).toEqual({ recall: 0, mrr: 0, ndcg: 0, empty: 0 });
});
