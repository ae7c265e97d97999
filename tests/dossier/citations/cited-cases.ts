import { addressesUnder } from '../../../src/core/addresses.ts';
import { cslItem } from '../../../src/core/cite/csl-item.ts';
import { articleSchema } from '../../../src/core/schema/article.ts';
import { configSchema } from '../../../src/core/schema/config.ts';
import { slugSchema } from '../../../src/core/schema/fields.ts';
import type { Reference } from '../../../src/core/schema/reference.ts';
import { contentOf } from '../../core/content-of.ts';

const NAMED = {
  title: 'Brug over de Lange Wetering gesloten',
  date: '2016-12-27',
  outlet: 'Oeverbode',
  authors: ['Anna Smit'],
};

/** Frontmatter of the articles that the tables of expected citations cite. */
const CASES: Readonly<Record<string, object>> = {
  'named author': NAMED,
  'two authors': { ...NAMED, authors: ['Anna Smit', 'Piet Bakker'] },
  'prefix name': { ...NAMED, authors: ['Jan de Vries'] },
  Redactie: { ...NAMED, authors: ['Redactie'] },
  'no author': { ...NAMED, authors: [] },
  agency: { ...NAMED, authors: [], agency: 'ANP' },
  'author and agency': { ...NAMED, agency: 'ANP' },
  'month only': { ...NAMED, date: '2016-12' },
  'first of a month': { ...NAMED, date: '2016-06-01' },
  'date with time': { ...NAMED, date: '2016-12-27T12:57+01:00' },
  'doubtful date': { ...NAMED, date: '2016-12-27~' },
  'range of days': { ...NAMED, date: '2016-12-27/2016-12-29' },
  'two outlets': { ...NAMED, outlet: 'Oeverbode / Dijkpost' },
  section: { ...NAMED, section: 'Binnenland' },
  'question with a quotation': { ...NAMED, title: 'Wie zei ‘dicht’?' },
  'own address': { ...NAMED, url: 'https://www.oeverbode.example/brug' },
  'no newspaper': { ...NAMED, outlet: undefined },
  'English title': { ...NAMED, lang: 'en', title: 'Bridge over the canal is closed' },
};

const config = configSchema.parse({ title: 'Dossier Wetering', url: 'https://wetering.example' });
const [blank] = contentOf({ articles: ['brug'] }).articles;

/** The works of the tables, by the name of their case. */
export const CITED_CASES: ReadonlyMap<string, Reference> = new Map(
  Object.entries(CASES).map(([name, fields]) => {
    const meta = articleSchema.parse(JSON.parse(JSON.stringify(fields)));
    const article = { ...blank!, ...meta, lang: meta.lang ?? 'nl', slug: slugSchema.parse('brug') };
    return [name, cslItem(article, config, addressesUnder('/'))];
  }),
);
