import { expect, test } from 'vitest';
import { makeArticles } from '../make-dossier.ts';
import { groupOfArticle } from './groups-of.ts';
import { htmlPage } from './html-page.ts';
import { pickQueries } from './pick-queries.ts';

const groups = [...makeArticles({ articles: 20 })].map(groupOfArticle);

test('pickQueries picks words of the articles, the same each time, in several shapes', () => {
  const queries = pickQueries(groups, 60);
  expect(pickQueries(groups, 60)).toEqual(queries);
  expect(queries.filter((query) => query.startsWith('"'))).toHaveLength(10);
  expect(queries.filter((query) => query.endsWith('*'))).toHaveLength(10);
  const text = groups.flatMap(({ records }) => records.map((record) => record.text)).join(' ');
  const words = queries.filter((query) => /^\p{L}+$/u.test(query));
  expect(words.length).toBeGreaterThanOrEqual(10);
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});

test('htmlPage holds every word that our own index gets', () => {
  const [group] = groups;
  const page = htmlPage(group!);
  for (const { id, text } of group!.records) expect(page).toContain(`id="${id}">${text}</`);
  expect(page).toContain(`<h1>${group!.title}</h1>`);
});
