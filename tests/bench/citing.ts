import { CITATION_LOCALE_NAMES } from '../../src/core/cite/locales.ts';
import { CITATION_STYLE_NAMES } from '../../src/core/cite/styles.ts';
import type { Reference } from '../../src/core/schema/reference.ts';
import { type Citations, openCitations } from '../../src/dossier/citations/citations.ts';
import { ROOT } from '../setup/paths.ts';
import type { Benchmark } from './benchmark.ts';

/** Articles that are rendered one by one: enough for a figure, for each takes a tenth of a second. */
const DIRECT = 20;

const TITLES = [
  'Brug dicht',
  'Brug: ‘dicht’',
  'Wie sloot de brug?',
  'Foto’s van de brug',
  'Hinder, zegt wethouder',
];
const GIVEN = ['Anna', 'Piet', 'Eva', 'Koen', 'Ymke', 'Zoë', 'Xander'];
const FAMILY = ['Smit', 'Bakker', 'Visser', 'Mulder', 'Kuipers'];

/** What citations in every style and locale cost for each article: rendered one by one, and by the shape of the article. */
export const citing: Benchmark = {
  name: 'citing',
  run: async ({ articles }) => {
    const direct = await openCitations(ROOT);
    const directMs = time(() => {
      for (const work of madeArticles(DIRECT))
        everyStyle((style, locale) => direct.cite(work, { style, locale }));
    });
    console.log(`one by one: ${(directMs / DIRECT).toFixed(1)} ms an article, 8 styles × 6 locales`);
    for (const count of articles) {
      const citations = await openCitations(ROOT);
      const formsMs = time(() => {
        everyStyle((style, locale) => citations.writing(style, locale));
      });
      const works = madeArticles(count);
      const ms = time(() => {
        for (const work of works) everyStyle((style, locale) => citations.template(work, style, locale));
      });
      console.log(
        `${count} articles by shape: ${(ms / count).toFixed(2)} ms an article, and ${formsMs.toFixed(0)} ms for the forms of dates`,
      );
    }
  },
};

function everyStyle(
  run: (style: Parameters<Citations['writing']>[0], locale: Parameters<Citations['writing']>[1]) => void,
): void {
  for (const style of CITATION_STYLE_NAMES) for (const locale of CITATION_LOCALE_NAMES) run(style, locale);
}

function madeArticles(count: number): readonly Reference[] {
  return Array.from({ length: count }, (_value, index) => {
    const person = { family: FAMILY[index % FAMILY.length], given: GIVEN[index % GIVEN.length] };
    return {
      id: `a${index}`,
      type: 'article-newspaper',
      language: index % 4 === 0 ? 'en' : 'nl',
      title: `${TITLES[index % TITLES.length] ?? ''} ${index} keer`,
      author: index % 3 === 0 ? [{ literal: 'Redactie' }] : [person],
      'container-title': `Krant ${index % 11}`,
      issued: { 'date-parts': [[1990 + (index % 30), 1 + (index % 12), 1 + (index % 28)]] },
      archive: 'Dossier',
    };
  });
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
