import { expect, test } from 'vitest';
import { bySubject } from '../../src/integrations/by-subject.ts';
import type { SiteFile } from '../../src/site/plan/site-file.ts';
import { makeArticle } from '../site/make.ts';

const text = { by: 'text', text: () => '' } as const;
const made = (path: string, more: Partial<SiteFile> = {}) => ({ file: { path, making: text, ...more } });

test('files of an article are made one after another, and those that hold its text with others behind them', () => {
  const last = makeArticle('b', {}, 'Tekst.');
  const work = bySubject([
    made('index.html'),
    made('articles/a/index.html'),
    made('articles/b/index.html'),
    made('articles/a/cite/index.html'),
    made('articles/c.csl.json', { making: { by: 'copy', from: '/x' } }),
    made('data/months/2016-12/articles.json', { after: last }),
    made('data/articles/b.json'),
    made('data/terms.json'),
  ]);
  const order: string[][] = [];
  for (let group = work.first(); group; group = work.first()) order.push(group.map(({ file }) => file.path));
  expect(order).toEqual([
    ['index.html'],
    ['articles/c.csl.json'],
    ['data/terms.json'],
    ['articles/a/index.html', 'articles/a/cite/index.html'],
    ['articles/b/index.html', 'data/months/2016-12/articles.json', 'data/articles/b.json'],
  ]);
});

test('a press is left what is about one article', () => {
  const work = bySubject([made('index.html'), made('articles/a/index.html')]);
  expect(work.last(5).flatMap((group) => group.map(({ file }) => file.path))).toEqual([
    'articles/a/index.html',
  ]);
});
