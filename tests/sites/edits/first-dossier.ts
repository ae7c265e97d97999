import { createHash } from 'node:crypto';
import type { Random } from '../../eval/citations/random.ts';
import { type Fields, type MadeDossier, type MadeEntry } from './made-dossier.ts';
import { madeParagraph } from './made-text.ts';

const ORIGINAL = 'Brug dicht\n\nDe brug is dicht.\n';

const TERMS: Readonly<Record<string, Fields>> = {
  overwater: { term: 'Overwater', type: 'place', coordinates: [52.1, 5.3] },
  'wijde-brug': { term: 'Wijde Brug', type: 'place', aliases: ['de Wijde'], related: ['overwater'] },
  fietsersbond: { term: 'Fietsersbond Overwater', type: 'organisation', aliases: ['FBO'] },
  waterschap: { term: 'Waterschap Oost', type: 'organisation', aliases: [{ text: 'WO', case: 'exact' }] },
  noodbrug: { term: 'noodbrug', type: 'concept', compounds: 'solid' },
  sluisakkoord: { term: 'Sluisakkoord', type: 'document', sameAs: ['https://data.example.org/akkoord'] },
};

/** A dossier of eight articles and six terms, with something of every kind in it. */
export function firstDossier(random: Random): MadeDossier {
  const names = Object.values(TERMS).map(({ term }) => String(term));
  const articles = new Map<string, MadeEntry>();
  for (let index = 1; index <= 8; index++) {
    const blocks = Array.from({ length: random.between(2, 5) }, () => madeParagraph(random, names));
    const fields = { title: `Bericht ${index}`, date: `2017-03-0${index}`, outlet: 'De Streekbode' };
    articles.set(`bericht-${index}`, { fields, blocks });
  }
  const [one, two] = [articles.get('bericht-1'), articles.get('bericht-2')];
  if (!one || !two) throw new Error('Expected articles');
  one.blocks.splice(1, 0, '## Kosten', 'De rekening [@rapport, p. 3] ligt bij [[waterschap]].');
  two.blocks.push(one.blocks[0] ?? '', '[[contradicts:bericht-1|Dat klopt niet]], meent de streek.');
  two.fields['source'] = source();
  return {
    config: {
      title: 'De brug',
      lang: 'nl',
      url: 'https://brug.example.org',
      style: 'own.css',
      editors: ['Redactie'],
      introduction: 'Over [[overwater]] en zijn brug.',
      about: 'Hoe dit is gemaakt [@notulen].',
      redirects: { 'oud-bericht': 'bericht-3' },
      corrections: [{ date: '2017-04-01', article: 'bericht-4', text: 'Een getal was verkeerd.' }],
    },
    entries: { articles, glossary: madeTerms(random, names), claims: claims(one), events: events(two) },
    references: [
      { id: 'rapport', type: 'report', title: 'De brug, een verslag', issued: { 'date-parts': [[2017, 5]] } },
      { id: 'notulen', type: 'webpage', title: 'Notulen van de raad', URL: 'https://raad.example.org/1' },
    ],
    notes: new Map([['noten', [madeNote('bericht-1', 'De rekening', 'Zie ook [[noodbrug]].')]]]),
    decisions: new Map(),
    rejected: ['De Wachter'],
    files: new Map([
      ['own.css', ':root { --own: 1 }\n'],
      ['public/hallo.txt', 'Hallo.\n'],
      ['public/beeld/brug.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>\n'],
      ['sources/brug.txt', ORIGINAL],
    ]),
    broken: new Map(),
    run: { day: '2026-03-01', base: '/' },
  };
}

/** A note on words of an article, as the W3C Web Annotation Data Model writes it. */
export function madeNote(article: string, exact: string, value: string): Fields {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    target: { source: `urn:dossier:article:${article}`, selector: { type: 'TextQuoteSelector', exact } },
    body: { type: 'TextualBody', value, format: 'text/markdown' },
  };
}

function madeTerms(random: Random, names: readonly string[]): Map<string, MadeEntry> {
  return new Map(
    Object.entries(TERMS).map(([slug, fields]) => [
      slug,
      { fields: { ...fields }, blocks: [madeParagraph(random, names)] },
    ]),
  );
}

function claims(article: MadeEntry): Map<string, MadeEntry> {
  const quote = article.blocks[0] ?? '';
  const position = { by: 'waterschap', stance: 'asserts', says: 'Zo is het.', article: 'bericht-1', quote };
  const fields = { question: 'Wie betaalt?', status: 'open', positions: [position] };
  return new Map([['wie-betaalt', { fields, blocks: ['Niemand weet het [@rapport].'] }]]);
}

function events(article: MadeEntry): Map<string, MadeEntry> {
  const evidence = [{ article: 'bericht-2', quote: article.blocks[0] ?? '' }];
  const fields = {
    title: 'De opening',
    date: '2017-03-04',
    places: ['overwater'],
    participants: ['fietsersbond'],
    evidence,
  };
  return new Map([['opening', { fields, blocks: ['Het lint werd geknipt op [[wijde-brug|de brug]].'] }]]);
}

function source(): Fields {
  const sha256 = createHash('sha256').update(ORIGINAL).digest('hex');
  const read = [{ line: 1, text: 'Brug dicht', as: 'title' }];
  return { file: 'sources/brug.txt', sha256, format: 'text', converter: 'dossier@0.1.0', read };
}
