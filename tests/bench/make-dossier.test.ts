import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/dossier/content-folder.ts';
import { loadDossier } from '../../src/dossier/load-dossier.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { WORKS } from './make-apparatus.ts';
import { makeArticles, makeTerms } from './make-dossier.ts';
import { writeDossier } from './write-dossier.ts';

const ARTICLES = 40;

describe('makeArticles', () => {
  const articles = [...makeArticles({ articles: ARTICLES })];

  test('makes the same articles each time, in order of date, each of about 400 words', () => {
    expect([...makeArticles({ articles: ARTICLES })]).toEqual(articles);
    expect(articles.map(({ date }) => date)).toEqual(articles.map(({ date }) => date).toSorted());
    for (const { paragraphs } of articles) {
      const words = paragraphs.flatMap(({ text }) => text.split(' ')).length;
      expect(words).toBeGreaterThanOrEqual(400);
      expect(words).toBeLessThan(500);
    }
  });

  test('says of every name where it stands', () => {
    const names = new Map(makeTerms(500).map(({ slug, term, aliases }) => [slug, [term, ...aliases]]));
    const mentions = articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text, mentions: own }) =>
        own.map(({ term, start, end }) => ({ term, shown: text.slice(start, end) })),
      ),
    );
    expect(mentions.length).toBeGreaterThan(ARTICLES);
    expect(mentions.filter(({ term, shown }) => names.get(term)?.includes(shown) !== true)).toEqual([]);
  });

  test('has words as common as those of a language: a few make up a third of the text, many stand once', () => {
    const counts = new Map<string, number>();
    const words = articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text }) => text.toLowerCase().split(/[ .]+/)),
    );
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const most = [...counts.values()].toSorted((a, b) => b - a);
    const common = most.slice(0, 100).reduce((sum, count) => sum + count, 0);
    expect(common / words.length).toBeGreaterThan(1 / 3);
    expect(most.filter((count) => count === 1).length / most.length).toBeGreaterThan(1 / 3);
  });
});

describe('writeDossier', () => {
  test('writes a content folder in which the build finds the names and links that were put there', async () => {
    const folder = await temporaryFolder();
    const options = { articles: ARTICLES, terms: 60, links: true };
    await writeDossier(folder, options);
    const dossier = await loadDossier(contentFolder(folder, folder), { rules: [] });
    expect(dossier.problems).toEqual([]);
    expect(dossier.articles).toHaveLength(ARTICLES);
    expect(dossier.terms).toHaveLength(60);
    const put = [...makeArticles(options)].flatMap(({ paragraphs }) => paragraphs);
    expect(dossier.links.filter(({ kind }) => kind === 'explicit')).toHaveLength(
      put.filter(({ link }) => link !== undefined).length,
    );
    expect(dossier.mentions.length).toBeGreaterThan(put.flatMap(({ mentions }) => mentions).length / 2);
  });

  test('writes notes, claims, events and citations that hold, where they are asked for', async () => {
    const folder = await temporaryFolder();
    await writeDossier(folder, { articles: ARTICLES, terms: 60, links: true, apparatus: true });
    const dossier = await loadDossier(contentFolder(folder, folder));
    expect(dossier.problems).toEqual([]);
    expect(dossier.articles).toHaveLength(ARTICLES);
    expect(dossier.references).toHaveLength(WORKS);
    for (const made of [dossier.annotations, dossier.claims, dossier.events])
      expect(made.length).toBeGreaterThan(0);
    expect(dossier.quotes.filter(({ claim }) => claim !== undefined)).not.toEqual([]);
    expect(dossier.quotes.filter(({ event }) => event !== undefined)).not.toEqual([]);
    const cited = dossier.articles.flatMap(({ body }) => body.citations);
    expect(cited.length).toBeGreaterThan(ARTICLES / 2);
  });
});
