import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../setup/paths.ts';
import { readQueries } from '../read-queries.ts';
import { makeDistractors } from './make-distractors.ts';

const distractors = makeDistractors(1000);

test('makeDistractors makes the same articles each time, all different', () => {
  expect(makeDistractors(1000)).toEqual(distractors);
  expect(new Set(distractors.map(({ body }) => body)).size).toBe(1000);
});

test('fills every slot', () => {
  expect(distractors.filter(({ body, title }) => /[{}]/.test(body + title))).toEqual([]);
});

test('shares words with many queries, and answers none: no graded passage is in one', () => {
  const queries = readQueries(join(ROOT, 'tests', 'eval', 'search', 'queries'));
  const text = distractors.map(({ body }) => body).join('\n');
  const shares = ({ query }: { query: string }): boolean =>
    query.split(/\P{L}+/u).some((word) => word.length > 4 && text.includes(word));
  expect(queries.filter(shares).length).toBeGreaterThan(queries.length / 3);
  expect(queries.flatMap(({ passages }) => passages).filter(({ phrase }) => text.includes(phrase))).toEqual(
    [],
  );
});
