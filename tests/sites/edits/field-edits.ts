import type { Random } from '../../eval/citations/random.ts';
import type { Edit } from './edit.ts';
import type { EntryKind, Fields, MadeDossier } from './made-dossier.ts';
import { anyEntry, anySlug, madeSentence } from './made-text.ts';

/** Gives a field a value; undefined takes the field away. */
type Value = (random: Random, dossier: MadeDossier) => unknown;

const number = (random: Random): number => random.between(1, 99);
const oneOf =
  (...values: readonly unknown[]): Value =>
  (random) =>
    values[random.between(0, values.length - 1)];
const slugs: Value = (random, dossier) =>
  Array.from({ length: random.between(1, 2) }, () => anySlug(dossier, random));

/** Fields of each kind of entry, and what may be written in them: sometimes what is wrong. */
const ENTRY_FIELDS: Readonly<Record<EntryKind, Readonly<Record<string, Value>>>> = {
  articles: {
    title: (random) => `Nieuws ${number(random)} over de Wijde Brug`,
    subtitle: (random) => (random.next() < 0.3 ? undefined : `Deel ${number(random)}`),
    date: oneOf('2017-02-28', '2017-03-04', '2017-03~', '2017-03-02T08:30+01:00', '2018', '2017-03-01/2017-03-09'),
    outlet: oneOf('De Streekbode', 'Het Havenblad', 'Avondpost', undefined),
    section: oneOf('Binnenland', undefined),
    agency: oneOf('Oostpers', 'ANP', undefined),
    authors: oneOf(['Redactie'], ['Verslaggeving', 'Redactie'], undefined),
    lang: oneOf('nl', 'en', 'de', undefined),
    url: oneOf('https://news.example.org/1', 'https://news.example.org/2', 'geen adres', undefined),
    archived: oneOf([{ url: 'https://archive.example.org/1', date: '2017-04' }], undefined),
    rights: oneOf('CC BY 4.0', undefined),
    basedOn: oneOf('De Streekbode, 3 maart', undefined),
    summary: (random) => (random.next() < 0.3 ? undefined : madeSentence(random)),
    topics: oneOf(['verkeer'], ['verkeer', 'water'], undefined),
    titleDerived: oneOf(true, undefined),
    verzonnen: oneOf('een veld dat niet bestaat', undefined),
  },
  glossary: {
    term: (random) => random.pick(['Wijde Brug', 'Sluisakkoord', 'de aannemer', 'Het college', 'Overwater']),
    type: oneOf('person', 'organisation', 'place', 'concept', 'event', 'document'),
    aliases: oneOf(
      undefined,
      ['commissie', 'FBO'],
      ['aannemer'],
      [{ text: 'WO', from: '2017-03-03', to: '2017-03-05' }],
      [{ text: 'Winkeliers', shared: true }],
      [{ text: 'kade', lang: 'nl' }],
    ),
    match: oneOf('auto', 'explicit', 'off'),
    compounds: oneOf('hyphen', 'solid', 'none'),
    related: slugs,
    roles: oneOf([{ role: 'beheerder', from: '2016', to: '2017-03-04' }, { role: 'eigenaar' }], undefined),
    sameAs: oneOf(['https://data.example.org/1'], ['https://data.example.org/2'], undefined),
    coordinates: oneOf([52.2, 5.1], [91, 5], undefined),
    validity: oneOf('2016/2017', undefined),
  },
  claims: {
    question: (random) => `Wie betaalt deel ${number(random)}?`,
    status: oneOf('open', 'settled', 'superseded'),
  },
  events: {
    title: (random) => `Opening nummer ${number(random)}`,
    date: oneOf('2017-03-04', '2017-03', '2017-03-05/2017-03-06', '2016'),
    places: slugs,
    participants: slugs,
  },
};

/** Fields of dossier.yaml that stand on many pages or on all. */
const WIDE_FIELDS: Readonly<Record<string, Value>> = {
  title: (random) => `De brug, uitgave ${number(random)}`,
  subtitle: oneOf('Een dossier', undefined),
  lang: oneOf('nl', 'en'),
  url: oneOf('https://brug.example.org', 'https://overwater.example.org', undefined),
  editors: oneOf(['Redactie'], ['Redactie', 'Archief'], undefined),
  publisher: oneOf('Stichting Brug', undefined),
  rights: oneOf('CC BY 4.0', 'CC0', undefined),
  citation: oneOf({ style: 'mla' }, { style: 'chicago-notes', locale: 'en-GB' }, { locales: ['nl-NL', 'en-US'] }, undefined),
};

const NARROW_FIELDS: Readonly<Record<string, Value>> = {
  description: oneOf('Over een brug.', 'Over twee bruggen.', undefined),
  introduction: (random, dossier) => `Zie [[${anySlug(dossier, random)}]] en dag ${number(random)}.`,
  about: (random) => `Gemaakt in ${number(random)} dagen [@rapport].`,
  timezone: oneOf('Europe/Amsterdam', 'Asia/Damascus', undefined),
  checks: oneOf({ 'unresolved-link': 'warning' }, { 'quote-not-found': 'off' }, { onzin: 'error' }, undefined),
  redirects: (random, dossier) => ({ 'oud-bericht': anySlug(dossier, random), 'ouder-bericht': 'bericht-1' }),
  corrections: (random, dossier) => [
    { date: '2017-04-02', article: anySlug(dossier, random), text: `Een getal was ${number(random)}.` },
  ],
};

/** Edits that set one field, or take it away. */
export const FIELD_EDITS: readonly Edit[] = [
  ...Object.entries(ENTRY_FIELDS).flatMap(([kind, fields]) =>
    Object.entries(fields).map(
      ([field, value]): Edit => ({
        name: `${kind}: ${field}`,
        make: (dossier, random) => {
          const found = anyEntry(dossier, random, kind as EntryKind);
          return found !== undefined && set(found.entry.fields, field, value(random, dossier));
        },
      }),
    ),
  ),
  ...configEdits(NARROW_FIELDS),
  ...configEdits(WIDE_FIELDS).map((edit): Edit => ({ ...edit, isWide: true })),
];

function configEdits(fields: Readonly<Record<string, Value>>): Edit[] {
  return Object.entries(fields).map(([field, value]) => ({
    name: `dossier.yaml: ${field}`,
    make: (dossier, random) => set(dossier.config, field, value(random, dossier)),
  }));
}

function set(fields: Fields, field: string, value: unknown): true {
  if (value === undefined) Reflect.deleteProperty(fields, field);
  else fields[field] = value;
  return true;
}
