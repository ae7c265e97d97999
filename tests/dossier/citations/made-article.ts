import type { Reference } from '../../../src/core/schema/reference.ts';

const TITLES = [
  'Brug dicht',
  'Brug: ‘dicht’',
  'Wie sloot de brug?',
  'Foto’s van de brug',
  'Hinder, zegt wethouder',
];
const GIVEN = ['Anna', 'Piet', 'Eva', 'Koen', 'Ymke', 'Zoë', 'Xander'];
const FAMILY = ['Smit', 'Bakker', 'Visser', 'Mulder', 'Kuipers'];

/** The nth of a row of newspaper articles: no two alike, and of a few dozen shapes. */
export function madeArticle(index: number, language = 'nl'): Reference {
  const author = { family: FAMILY[index % 5], given: GIVEN[index % 7] };
  return {
    id: `a${index}`,
    type: 'article-newspaper',
    language,
    title: `${TITLES[index % 5]!} ${index} keer`,
    author: index % 3 === 0 ? [{ literal: `Redactie ${FAMILY[index % 5]!}` }] : [author],
    'container-title': `Krant ${index % 11}`,
    issued: { 'date-parts': [[1990 + (index % 30), 1 + (index % 12), 2 + (index % 27)]] },
    archive: 'Dossier',
  };
}
