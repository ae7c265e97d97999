import { describe, expect, it } from 'vitest';
import { addressesUnder } from '../../../src/core/addresses.ts';
import { annotate } from '../../../src/core/annotate/annotate.ts';
import { referencesFile } from '../../../src/core/data/references.ts';
import { citingPlaces } from '../../../src/core/references/citing-places.ts';
import { outlineOf } from '../../../src/core/outline-of.ts';
import { referenceAddress } from '../../../src/core/references/reference-address.ts';
import { referenceSlugs } from '../../../src/core/references/reference-slugs.ts';
import type { Content } from '../../../src/core/schema/dossier.ts';
import { referenceSchema } from '../../../src/core/schema/reference.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { makeContent } from '../../eval/make-content.ts';

const reference = (fields: object) => referenceSchema.parse({ id: 'r', type: 'book', ...fields });

const CONTENT: Content = {
  ...makeContent({
    articles: [
      {
        slug: 'brug',
        title: 'De brug',
        body: 'De brug is open [@nrc, p. 3]. Men juicht.\n\n- een\n- twee [zie @nrc; @x]',
      },
      { slug: 'sluis', title: 'De sluis', body: 'De sluis is dicht.' },
    ],
    terms: [{ slug: 'aa', term: 'Aa', body: 'Een rivier.[^1]\n\n[^1]: Zie [@nrc].' }],
    claims: [
      {
        slug: 'wie',
        question: 'Wie?',
        positions: [{ by: 'x', stance: 'asserts', says: 'x', article: 'brug', quote: 'open' }],
        body: '[@nrc]\n\nNiemand.',
      },
    ],
    events: [{ slug: 'opening', body: '*Feest* [@nrc].' }],
  }),
  about: {
    file: 'content/dossier.yaml',
    print: 'about',
    body: parseBody('Over [@nrc].', { file: 'x', firstLine: 4 }),
  },
  references: [reference({ id: 'nrc', title: 'Bestand' })],
};

describe('citingPlaces', () => {
  const places = citingPlaces(CONTENT).get('nrc');

  it('finds every text that cites a work, in the order of the dossier', () => {
    expect(places.map(({ source, passage }) => [source.kind, passage?.text])).toEqual([
      ['article', 'De brug is open. Men juicht.'],
      ['article', 'twee'],
      ['term', 'Zie.'],
      ['claim', undefined],
      ['event', 'Feest.'],
      ['about', 'Over.'],
    ]);
  });

  it('finds them in the whole text where a passage cannot be read alone', () => {
    const late = {
      ...CONTENT,
      articles: CONTENT.articles.map((article) => ({ ...article, passageAt: () => undefined })),
    };
    const texts = citingPlaces(late)
      .get('nrc')
      .map(({ passage }) => passage?.text);
    expect(texts).toEqual(places.map(({ passage }) => passage?.text));
  });

  it('knows where in the passage the citation stands', () => {
    expect(places.map(({ passage, at }) => passage?.text.slice(0, at))).toEqual([
      'De brug is open',
      'twee',
      'Zie',
      undefined,
      'Feest',
      'Over',
    ]);
    expect(places[0]?.item).toMatchObject({ key: 'nrc', locator: { label: 'page', locator: '3' } });
  });

  it('counts them without reading a body, and tells texts that changed by their prints', () => {
    const unread = CONTENT.articles.map((article) => ({
      ...{ ...article, outline: outlineOf(article) },
      get body(): never {
        throw new Error('The body was read');
      },
    }));
    const found = citingPlaces({ ...CONTENT, articles: unread });
    expect(found.countOf('nrc')).toBe(places.length);
    expect(found.countOf('none')).toBe(0);
    expect(found.spotsOf('nrc').map(({ source, id, locator }) => ({ source, id, locator }))).toEqual(
      places.map(({ source, id, item }) => ({
        ...{ source: expect.objectContaining({ kind: source.kind }) as unknown, id },
        locator: item.locator,
      })),
    );
    expect(found.spotsOf('none')).toEqual([]);
    expect(found.printsOf('nrc').map((print) => print.split(' ')[0])).toEqual([
      ...['article', 'term', 'claim', 'event', 'about'],
    ]);
    const edited = CONTENT.articles.map((article) => ({ ...article, print: 'edited' }));
    expect(citingPlaces({ ...CONTENT, articles: edited }).printsOf('nrc')).toContain('article edited');
  });
});

describe('the file of references', () => {
  const rows = (content: Content) =>
    referencesFile.rows({ ...content, ...annotate(content) }, addressesUnder('/x/')) as {
      url: string;
      citedBy: Record<string, unknown>[];
    }[];

  it('names every place, as its schema says', () => {
    const [row] = rows(CONTENT);
    expect(row?.url).toBe('/x/references/nrc/');
    expect(row?.citedBy[0]).toEqual({
      kind: 'article',
      slug: 'brug',
      passage: CONTENT.articles[0]?.body.passages[0]?.id,
      url: `/x/articles/brug/#${CONTENT.articles[0]?.body.passages[0]?.id ?? ''}`,
      locator: 'page 3',
    });
    expect(row?.citedBy.map(({ url }) => url).slice(2)).toEqual([
      '/x/glossary/aa/',
      '/x/claims/#wie',
      '/x/timeline/#opening',
      '/x/about/',
    ]);
    expect(referencesFile.schema.safeParse(rows(CONTENT)).success).toBe(true);
  });
});

describe('what the file of references is made from', () => {
  const madeFrom = (content: Content) => referencesFile.madeFrom!({ ...content, ...annotate(content) });
  const withBrug = (text: string): Content => ({
    ...CONTENT,
    articles: CONTENT.articles.map((article) =>
      article.slug === 'brug'
        ? { ...article, print: 'edited', body: parseBody(text, { file: 'x', firstLine: 1 }) }
        : article,
    ),
  });
  const same = 'De brug is open [@nrc, p. 3]. Men juicht.\n\n- een\n- twee [zie @nrc; @x]';

  it('is every place that cites, and not what is said there', () => {
    const before = madeFrom(withBrug(same));
    expect(madeFrom(withBrug(same.replace('[zie @nrc; @x]', '[kijk in @nrc]')))).toEqual(before);
    for (const other of [
      same.replace('p. 3', 'p. 4'),
      same.replace('p. 3', 'chap. 3'),
      same.replace('[@nrc, p. 3]', ''),
      `${same}\n\nNog eens [@nrc].`,
      `Vooraf.\n\n${same.replace('[@nrc, p. 3]', '')}`,
    ])
      expect(madeFrom(withBrug(other))).not.toEqual(before);
  });
});

describe('unknown keys', () => {
  const found = (content: Content) =>
    annotate(content)
      .problems.filter(({ code }) => code === 'unknown-reference')
      .map(({ file, line, column, message, fix }) => `${file}:${line}:${column} ${message} ${fix}`);

  it('are problems with a place and a suggestion', () => {
    const content: Content = {
      ...CONTENT,
      references: [reference({ id: 'nrc-2016-12-30', title: 'Bestand houdt' })],
    };
    expect(found(content)[0]).toBe(
      'content/articles/brug.md:7:18 @nrc names no item of references.json. Did you mean @nrc-2016-12-30 (“Bestand houdt”)?',
    );
    expect(found(content)).toHaveLength(7);
  });

  it('are none where references.json has them', () => {
    expect(found(CONTENT)).toEqual([
      expect.stringContaining('@x names no item of references.json. Correct the key'),
    ]);
  });
});

describe('the slug of a reference', () => {
  it('is its id as an address can have it, and its own', () => {
    const ids = ['nrc-2016', 'Smith:2010', 'smith 2010', '10.1000/182', 'all', '東京'];
    expect([...referenceSlugs(ids.map((id) => reference({ id }))).values()]).toEqual([
      'nrc-2016',
      'smith-2010',
      'smith-2010-2',
      '10-1000-182',
      'all-2',
      'reference',
    ]);
  });
});

describe('the address of a reference', () => {
  it.each([
    [{ URL: 'https://a.example/x', DOI: '10.1/x' }, 'https://a.example/x'],
    [{ DOI: '10.1/ab c' }, 'https://doi.org/10.1/ab%20c'],
    [{ URL: 'javascript:alert(1)' }, undefined],
    [{}, undefined],
  ])('%j', (fields, address) => {
    expect(referenceAddress(reference(fields))).toBe(address);
  });
});
