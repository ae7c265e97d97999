import { expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate/annotate.ts';
import type { Dossier } from '../../src/core/schema/dossier.ts';
import { articlesByMonth } from '../../src/site/view/articles-by-month.ts';
import { partOfDossier } from '../../src/site/view/part-of-dossier.ts';
import { makeContent } from '../eval/make-content.ts';

const SHARED =
  'De brug over de Wijde Aa ging gisteren na maanden van werk weer open voor alle verkeer uit de stad.';

const position = (article: string, quote: string) =>
  ({ by: 'aleppo', stance: 'asserts', says: 'x', article, quote }) as const;

/** Articles of two months and without a date, by turns, which quote, link, and share words across the months. */
function mixedDossier(): Dossier {
  const dates = ['2016-12-29', '2017-01-03', '201X'];
  const articles = Array.from({ length: 9 }, (_, index) => ({
    slug: `a${index}`,
    date: dates[index % 3]!,
    body: `Bericht ${index} uit Aleppo. Zie [[a${(index + 1) % 9}|daar]].\n\n${SHARED}`,
  }));
  const content = makeContent({
    articles,
    terms: [{ slug: 'aleppo', term: 'Aleppo', type: 'place' }],
    claims: [
      {
        slug: 'vraag',
        question: 'Wie?',
        positions: [5, 0, 4, 3].map((index) => position(`a${index}`, `Bericht ${index} uit Aleppo`)),
      },
    ],
  });
  return { ...content, ...annotate(content) };
}

it('has of each list what belongs to the articles of a month, in the order of the whole', () => {
  const dossier = mixedDossier();
  const months = articlesByMonth(dossier.articles);
  expect(months).toHaveLength(3);
  for (const month of months) {
    const slugs = new Set<string>(month.articles.map(({ slug }) => slug));
    const part = partOfDossier(dossier, month);
    expect(part.articles).toEqual(month.articles);
    expect(part.links).toEqual(dossier.links.filter(({ from }) => slugs.has(from.article)));
    expect(part.mentions).toEqual(dossier.mentions.filter(({ article }) => slugs.has(article)));
    expect(part.quotes).toEqual(dossier.quotes.filter(({ article }) => slugs.has(article)));
    expect(part.sharedCopy).toEqual(dossier.sharedCopy.filter(({ a }) => slugs.has(a)));
  }
  const kinds = new Set(dossier.links.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['claim', 'explicit', 'mention', 'related', 'shared-copy']);
  expect(dossier.quotes).toHaveLength(4);
});
