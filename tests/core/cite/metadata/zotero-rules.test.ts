import { rehype } from 'rehype';
import { describe, expect, it } from 'vitest';
import { articleTags } from '../../../../src/core/cite/metadata/article-tags.ts';
import type { HeadTag } from '../../../../src/core/cite/metadata/head-tag.ts';
import { configSchema } from '../../../../src/core/schema/config.ts';
import { makeArticle } from '../../../site/make.ts';
import { zoteroItem } from './zotero-item.ts';

const ADDRESS = 'https://dossier.example.org/articles/x/';

function item(head: string, body = '', attributes = '') {
  const html = `<!doctype html><html lang="nl"><head ${attributes}>${head}</head><body>${body}</body></html>`;
  return zoteroItem(rehype().parse(html), ADDRESS);
}

const meta = (tags: Readonly<Record<string, string>>) =>
  Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');

/**
 * The rules by which Zotero reads a page, from the code of its translators and of Citoid, each with what it makes of
 * some tags. `EM` is `Embedded Metadata.js`, `RDF` is `RDF.js` of zotero/translators.
 */
const RULES: readonly {
  readonly rule: string;
  readonly source: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<string, unknown>>;
}[] = [
  {
    rule: 'z:itemType decides the type, before all others',
    source: 'RDF detectType: t.zotero || t.bib || t.prism || t.eprints || t.og || t.dc',
    tags: { 'z:itemType': 'newspaperArticle', 'og:type': 'website', 'DC.type': 'webpage' },
    expected: { itemType: 'newspaperArticle' },
  },
  {
    rule: 'an item type that does not exist is no type',
    source: 'RDF detectType: ZU.itemTypeExists',
    tags: { 'z:itemType': 'newsArticle', 'og:title': 'T' },
    expected: { itemType: 'webpage' },
  },
  {
    rule: 'og:type article is only a guess, and the default is a web page',
    source: 'RDF detectType: t.ogGuess after exports.defaultUnknownType; EM init: "webpage"',
    tags: { 'og:type': 'article', 'og:title': 'T' },
    expected: { itemType: 'webpage', title: 'T' },
  },
  {
    rule: 'a Highwire title alone makes a journal article',
    source: 'EM init: hwTypeGuess',
    tags: { citation_title: 'T', 'og:type': 'article' },
    expected: { itemType: 'journalArticle' },
  },
  {
    rule: 'prefix and property are parted by a point, a colon or a low line; case does not matter',
    source: 'EM init: tag.search(/[.:_]/), toLowerCase',
    tags: { dc_Title: 'T', 'Z.itemType': 'newspaperArticle', 'PRISM:publicationName': 'P' },
    expected: { itemType: 'newspaperArticle', title: 'T', publicationTitle: 'P' },
  },
  {
    rule: 'Dublin Core’s title comes before Open Graph’s',
    source: 'RDF importItem: title',
    tags: { 'og:title': 'Open', 'DC.title': 'Dublin' },
    expected: { title: 'Dublin' },
  },
  {
    rule: 'the publication is PRISM’s, else Dublin Core’s source, else the site',
    source: 'RDF importItem: publicationTitle',
    tags: { 'og:site_name': 'Site', 'DC.source': 'Bron', 'prism.publicationName': 'Krant' },
    expected: { publicationTitle: 'Krant' },
  },
  {
    rule: 'without PRISM the source is taken for the publication',
    source: 'RDF importItem: publicationTitle',
    tags: { 'og:site_name': 'Site', 'DC.source': 'Bron' },
    expected: { publicationTitle: 'Bron' },
  },
  {
    rule: 'the site is the last resort',
    source: 'RDF importItem: publicationTitle',
    tags: { 'og:site_name': 'Site' },
    expected: { publicationTitle: 'Site' },
  },
  {
    rule: 'PRISM’s date comes before Open Graph’s, and that before Dublin Core’s',
    source: 'RDF importItem: date',
    tags: {
      'DC.date': '2016',
      'article:published_time': '2016-12-27T12:57+01:00',
      'prism.publicationDate': '2016-12-27',
    },
    expected: { date: '2016-12-27' },
  },
  {
    rule: 'Open Graph’s date comes before Dublin Core’s',
    source: 'RDF importItem: date',
    tags: { 'DC.date': '2016', 'article:published_time': '2016-12-27' },
    expected: { date: '2016-12-27' },
  },
  {
    rule: 'a comma parts surname and first name, and prefixes stay with the surname',
    source: 'RDF handleCreators; Zotero.Utilities.cleanAuthor',
    tags: { 'DC.creator': 'de Vries, Jan' },
    expected: { creators: [{ lastName: 'de Vries', firstName: 'Jan' }] },
  },
  {
    rule: 'without a comma the last word is the surname',
    source: 'RDF handleCreators; Zotero.Utilities.cleanAuthor',
    tags: { 'DC.creator': 'Redactie Buitenland' },
    expected: { creators: [{ lastName: 'Buitenland', firstName: 'Redactie' }] },
  },
  {
    rule: 'a comma at the end makes it all one name',
    source: 'RDF handleCreators (indexOf before cleaning); Zotero.Utilities.cleanAuthor',
    tags: { 'DC.creator': 'Redactie Buitenland,' },
    expected: { creators: [{ lastName: 'Redactie Buitenland', firstName: '' }] },
  },
  {
    rule: 'a contributor is the author where there is no creator',
    source: 'RDF importItem: author',
    tags: { 'DC.contributor': 'ANP' },
    expected: { creators: [{ lastName: 'ANP', firstName: '' }] },
  },
  {
    rule: 'a contributor beside a creator is not',
    source: 'RDF importItem: author',
    tags: { 'DC.contributor': 'ANP', 'DC.creator': 'Visser, An' },
    expected: { creators: [{ lastName: 'Visser', firstName: 'An' }] },
  },
  {
    rule: 'section, language, rights and address',
    source: 'RDF importItem',
    tags: {
      'article:section': 'Buitenland',
      'DC.language': 'nl-BE',
      'DC.rights': 'CC BY',
      'og:url': 'https://a.org/',
    },
    expected: { section: 'Buitenland', language: 'nl-BE', rights: 'CC BY', url: 'https://a.org/' },
  },
  {
    rule: 'the description of Open Graph is the abstract; that of Dublin Core, beside z:itemType, is extra',
    source: 'RDF importItem: abstractNote, isZoteroRDF',
    tags: { 'z:itemType': 'newspaperArticle', 'og:description': 'Kort', 'DC.description': 'Naverteld' },
    expected: { abstractNote: 'Kort', extra: 'Naverteld' },
  },
  {
    rule: 'other properties of Zotero’s own are fields',
    source: 'RDF importItem: OTHER FIELDS',
    tags: { 'z:itemType': 'newspaperArticle', 'z:archive': 'Dossier' },
    expected: { archive: 'Dossier' },
  },
];

describe('Zotero', () => {
  it.each(RULES)('$rule', ({ tags, expected }) => {
    expect(item(meta(tags))).toMatchObject(expected);
  });

  it('reads prefixes that a page declares, instead of its own', () => {
    const declared =
      '<link rel="schema.t" href="http://purl.org/dc/elements/1.1/"><meta name="t.title" content="T">';
    expect(item(declared).title).toBe('T');
    expect(item(meta({ 'og:title': 'T' }), '', 'prefix="og: https://ogp.me/ns#"').title).toBeUndefined();
  });

  it('takes the byline of a page without creators for its author (EM getAuthorFromByline)', () => {
    expect(item('', '<p class="byline">Naverteld naar Trouw</p>').creators).toEqual([
      { firstName: 'Naverteld naar', lastName: 'Trouw' },
    ]);
  });

  it('falls back to the canonical address and the language of the page (EM addLowQualityMetadata)', () => {
    expect(item('<link rel="canonical" href="https://a.org/">')).toMatchObject({
      url: 'https://a.org/',
      language: 'nl',
    });
    expect(item('').url).toBe(ADDRESS);
  });
});

const CONFIG = configSchema.parse({
  title: 'Twee oevers',
  rights: 'CC BY 4.0',
  url: 'https://dossier.example.org',
});

const asHtml = (tags: readonly HeadTag[]) =>
  tags
    .map(({ tag, ...attributes }) => {
      const list = Object.entries(attributes).map(
        ([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`,
      );
      return `<${tag} ${list.join(' ')}>`;
    })
    .join('');

describe('the tags of an article', () => {
  const read = (fields: object, retold?: string) => {
    const article = makeArticle('x', { title: 'De “brug”', ...fields });
    return item(asHtml(articleTags(article, CONFIG, { retold })) + meta({ 'og:site_name': CONFIG.title }));
  };

  it('of a named author', () => {
    const fields = {
      date: '2017-03-14T08:30+01:00',
      outlet: 'De Oever',
      agency: 'ANP',
      authors: ['Jan de Vries', 'Redactie Buitenland'],
      section: 'Stad',
      rights: '© De Oever',
      lang: 'nl',
    };
    expect(read(fields)).toEqual({
      itemType: 'newspaperArticle',
      title: 'De “brug”',
      creators: [
        { firstName: 'Jan', lastName: 'de Vries' },
        { firstName: '', lastName: 'Redactie Buitenland' },
      ],
      publicationTitle: 'De Oever',
      date: '2017-03-14',
      section: 'Stad',
      rights: '© De Oever',
      language: 'nl',
      url: ADDRESS,
      archive: 'Twee oevers',
    });
  });

  it.each([
    [
      'an agency only',
      { agency: 'ANP', outlet: 'De Oever' },
      { creators: [{ firstName: '', lastName: 'ANP' }] },
    ],
    [
      'an agency of several words',
      { agency: 'Associated Press' },
      { creators: [{ firstName: '', lastName: 'Associated Press' }] },
    ],
    ['Redactie', { authors: ['Redactie'] }, { creators: [{ firstName: '', lastName: 'Redactie' }] }],
    ['nobody', {}, { creators: [], publicationTitle: 'Twee oevers' }],
    ['a month', { date: '2016-12' }, { date: '2016-12' }],
    ['a doubtful day', { date: '2016-12-29~' }, { date: '2016-12-29' }],
    ['a span of days', { date: '2016-12-29/2016-12-31' }, { date: '2016-12-29' }],
    ['an open span', { date: '2004-03/..' }, { date: '2004-03' }],
  ])('of %s', (_, fields, expected) => {
    expect(read(fields)).toMatchObject({ itemType: 'newspaperArticle', ...expected });
  });

  it('of a retold article say that the dossier published it, and what it rests on', () => {
    const fields = { basedOn: 'Trouw, 27 december 2016', authors: ['Redactie'] };
    const found = read(fields, 'Naverteld naar Trouw, 27 december 2016');
    expect(found).toMatchObject({
      itemType: 'newspaperArticle',
      publicationTitle: 'Twee oevers',
      extra: 'Naverteld naar Trouw, 27 december 2016',
      rights: 'CC BY 4.0',
    });
    expect(found['archive']).toBeUndefined();
  });

  it('hold none of Highwire’s, and no identifier', () => {
    const article = makeArticle('x', { url: 'https://a.org/2016-1227', outlet: 'O' });
    const html = asHtml(articleTags(article, CONFIG, { retold: undefined }));
    expect(html).not.toMatch(/citation_|identifier/i);
  });
});
