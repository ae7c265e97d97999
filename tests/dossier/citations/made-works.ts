import fc from 'fast-check';
import type { Reference } from '../../../src/core/schema/reference.ts';

const word = fc.constantFrom(
  'bestand',
  'Syrië',
  'Poetin',
  'D66',
  '’s nachts',
  'foto’s',
  'één',
  '30',
  'IS-leden',
  'de',
  'Aleppo',
  '5,5%',
);
const joint = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ', ',
  ': ',
  ' - ',
  ' – ',
  '; ',
  ' & ',
  '/',
  ' (',
  ') ',
  '. ',
  '? ',
  "'",
  '‘',
  '’ ',
  ' “',
  '” ',
  '"',
  '… ',
  '! ',
  ' <i>',
  '</i> ',
  '$1',
  ' | ',
);
const title = fc
  .tuple(
    word,
    fc.array(fc.tuple(joint, word), { maxLength: 5 }),
    fc.constantFrom('', '', '?', '!', '…', '.', '’', '"', ')'),
  )
  .map(([first, rest, end]) => first + rest.map(([a, b]) => a + b).join('') + end);

const person = fc.record({
  family: fc.constantFrom(
    ...['Smit', 'Jansen', 'IJzerman', 'Öztürk', 'van den Berg', 'Smit-Bakker', 'O’Neill'],
    ...['García Márquez', 'McDonald', 'Ștefan', 'Հակոբյան', 'Wang', 'K'],
  ),
  given: fc.constantFrom(
    ...['Anna', 'Jan', 'J.P.', 'Xander', 'Jean-Pierre', 'Kees Jan', 'Élise', 'J. P.', 'J.-P.'],
    ...['Anna M.', 'Ionuț', 'Анна', 'A. van', 'JP', 'K.'],
  ),
});
const particled = fc.record({
  family: fc.constantFrom('Vries', 'Meer'),
  given: fc.constantFrom('Jan', 'Eva'),
  'non-dropping-particle': fc.constantFrom('de', 'van der'),
});
const literal = fc
  .constantFrom('Redactie', 'ANP', 'van onze correspondent', 'Redactie Buitenland, Xander B.')
  .map((name) => ({ literal: name }));
const authors = fc.array(fc.oneof(person, particled, literal), { maxLength: 4 });

const day = fc.tuple(
  fc.integer({ min: 1000, max: 2030 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const issued = fc.oneof(
  day.map((parts) => ({ 'date-parts': [[...parts]] })),
  day.map(([year, month]) => ({ 'date-parts': [[year, month]] })),
  day.map(([year]) => ({ 'date-parts': [[year]] })),
  day.map((parts) => ({ 'date-parts': [[...parts]], circa: true })),
  day.map(([year]) => ({
    'date-parts': [
      [year, 12, 29],
      [year, 12, 31],
    ],
  })),
  fc.constant({ literal: '201X' }),
);

/** Newspaper articles of every sort that a dossier may have, in Dutch and in English. */
export const madeWork: fc.Arbitrary<Reference> = fc
  .record(
    {
      title,
      author: authors,
      issued,
      language: fc.constantFrom('nl', 'nl', 'en'),
      'container-title': fc.constantFrom(
        'Trouw',
        'de Volkskrant',
        'NRC Handelsblad',
        'Trouw / NRC',
        'the Times',
      ),
      section: fc.constantFrom('Buitenland', 'Opinie & debat', 'p. 3'),
      archive: fc.constantFrom('Bestand in Syrië', 'Dossier “Aleppo”'),
    },
    { requiredKeys: ['title', 'issued', 'language', 'container-title', 'archive'] },
  )
  .map((fields) => {
    const { author, ...rest } = fields;
    const named = author !== undefined && author.length > 0 ? { author } : {};
    return { id: 'made', type: 'article-newspaper', ...rest, ...named };
  });

/** A day of any reader's calendar. */
export const madeDay = fc
  .record({
    year: fc.integer({ min: 2017, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(
    ({ year, month, day: ofMonth }) => new Date(Date.UTC(year, month - 1, ofMonth)).getUTCDate() === ofMonth,
  );

/** No locator, a paragraph, or several. */
export const madeLocator = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 1, max: 400 }).map(String),
  fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }))
    .map(([first, more]) => `${first}-${first + more}`),
);
