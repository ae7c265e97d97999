import type { Reference } from '../../src/core/schema/reference.ts';

/** Authors as most articles have them: none, an agency or a desk, one person, two. */
const AUTHORS: readonly Pick<Reference, 'author'>[] = [
  {},
  { author: [{ literal: 'Redactie' }] },
  { author: [{ family: 'Smit', given: 'Anna' }] },
  {
    author: [
      { family: 'Smit', given: 'Anna' },
      { family: 'Bakker', given: 'Piet' },
    ],
  },
];

/** Particles stay as they are in a shape, for styles move them about: these are the ones that most Dutch names with one have. */
const WITH_PARTICLES = ['de', 'van', 'van de', 'van den', 'van der'].map((particle) => ({
  author: [{ family: 'Vries', given: 'Jan', 'non-dropping-particle': particle }],
}));

/** A day of two figures, of one, and the first, which some languages write as an ordinal. */
const DAYS = [27, 3, 1];

const PLAIN_TITLE = 'Brug over de wetering';

/** Titles with the signs that most often stand in one. */
const TITLES = [
  'Foto’s van de brug',
  '‘Brug blijft dicht’',
  'Wethouder: ‘Brug blijft dicht’',
  '‘Brug dicht’ tot juni',
  'Wie sloot de brug?',
  "Foto's van de brug",
  "'Brug dicht' tot juni",
  "Wethouder: 'Brug blijft dicht'",
];

const LANGUAGES = ['nl', 'en'];

/** What an article in a newspaper may or may not have: where it was read, for one without an address of its own, and a section. */
const EXTRAS: readonly Record<string, string>[] = [
  { archive: 'Dossier' },
  {},
  { archive: 'Dossier', section: 'Binnenland' },
];

/** Articles of the shapes that most articles have. All that makes one of these another is in a template a place to be filled in. */
export function commonWorks(): readonly Reference[] {
  const work = (
    language: string,
    title: string,
    author: Pick<Reference, 'author'>,
    day: number,
    extra: Readonly<Record<string, string>>,
  ): Reference => ({
    id: 'common',
    type: 'article-newspaper',
    title,
    ...author,
    issued: { 'date-parts': [[2016, 12, day]] },
    'container-title': 'Krant',
    language,
    ...extra,
  });
  const plain = LANGUAGES.flatMap((language) =>
    AUTHORS.flatMap((author) =>
      DAYS.flatMap((day) => EXTRAS.map((extra) => work(language, PLAIN_TITLE, author, day, extra))),
    ),
  );
  const withParticles = WITH_PARTICLES.flatMap((author) =>
    DAYS.slice(0, 2).map((day) => work('nl', PLAIN_TITLE, author, day, { archive: 'Dossier' })),
  );
  const signed = TITLES.flatMap((title) =>
    AUTHORS.slice(0, 3).flatMap((author) =>
      DAYS.slice(0, 2).map((day) => work('nl', title, author, day, { archive: 'Dossier' })),
    ),
  );
  return [...plain, ...withParticles, ...signed];
}
