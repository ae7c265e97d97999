import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/core/annotate/annotate.ts';
import { makeContent, type Sketch } from '../../eval/make-content.ts';

const ALEPPO = { slug: 'aleppo', term: 'Aleppo', type: 'place' } as const;
const IS = {
  slug: 'islamitische-staat',
  term: 'Islamitische Staat',
  type: 'organisation',
  aliases: ['IS'],
} as const;
const PUTIN = {
  slug: 'vladimir-poetin',
  term: 'Vladimir Poetin',
  type: 'person',
  aliases: ['Poetin'],
} as const;

const annotated = (sketch: Sketch) => annotate(makeContent(sketch));
const article = (slug: string, body: string) => ({ slug, body });
const linkedTexts = (body: string, terms: Sketch['terms'] = [ALEPPO]) =>
  annotated({ articles: [article('a', body)], terms }).mentions.map(
    ({ text, linked }) => `${text}${linked ? '*' : ''}`,
  );

describe('the first mention', () => {
  test('of a term in an article is linked, in a heading too; the others are recorded', () => {
    expect(linkedTexts('## Aleppo\n\nIn Aleppo.\n\nAleppo weer.')).toEqual(['Aleppo*', 'Aleppo', 'Aleppo']);
  });

  test('is counted for each article and each term', () => {
    const { mentions } = annotated({
      articles: [article('a', 'Poetin in Aleppo.'), article('b', 'Aleppo.')],
      terms: [ALEPPO, PUTIN],
    });
    expect(mentions.map(({ article: slug, term, linked }) => [slug, term, linked])).toEqual([
      ['a', 'vladimir-poetin', true],
      ['a', 'aleppo', true],
      ['b', 'aleppo', true],
    ]);
  });

  test('in a link gives way to the next that may be linked', () => {
    expect(linkedTexts('[In Aleppo](https://example.org) en Aleppo en Aleppo.')).toEqual([
      'Aleppo',
      'Aleppo*',
      'Aleppo',
    ]);
  });

  test('may be an explicit link, and explicit links are links wherever they stand', () => {
    expect(linkedTexts('[[aleppo|de stad]] en Aleppo')).toEqual(['de stad*', 'Aleppo']);
    expect(linkedTexts('Aleppo en [[aleppo|de stad]] en Aleppo')).toEqual(['Aleppo*', 'de stad*', 'Aleppo']);
  });

  test('in a link to an article is recorded only', () => {
    const { mentions, links } = annotated({
      articles: [article('a', '[[b|Naar Aleppo]]'), article('b', 'x')],
      terms: [ALEPPO],
    });
    expect(mentions).toMatchObject([{ text: 'Aleppo', linked: false }]);
    expect(links).toContainEqual({
      from: { article: 'a', passage: expect.any(String) as string },
      to: { article: 'b' },
      kind: 'explicit',
    });
  });

  test('a term that is found by hand alone, or never', () => {
    const terms = [
      { ...ALEPPO, match: 'explicit' as const },
      { ...PUTIN, match: 'off' as const },
    ];
    expect(linkedTexts('Aleppo, [[aleppo|de stad]], Poetin, [[vladimir-poetin|hij]]', terms)).toEqual([
      'de stad*',
    ]);
  });
});

test('offsets are of the text of the passage', () => {
  const content = makeContent({ articles: [article('a', 'Ook *IS* en **Pu**, IS-leden.')], terms: [IS] });
  const { text } = content.articles[0]!.body.passages[0]!;
  const { mentions } = annotate(content);
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['IS', 'IS']);
  expect(mentions.map(({ start }) => start)).toEqual([4, 14]);
});

describe('ambiguous names', () => {
  test('are a problem at the second term, name both files, and are not linked', () => {
    const { mentions, problems } = annotated({
      articles: [article('a', 'De FSA kwam.')],
      terms: [
        { slug: 'leger', term: 'Vrije Leger', type: 'organisation', aliases: ['FSA'] },
        { slug: 'toezicht', term: 'Toezicht', type: 'organisation', aliases: ['FSA'] },
      ],
    });
    expect(mentions).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'ambiguous-alias', severity: 'error', file: 'content/glossary/toezicht.md' },
      { code: 'ambiguous-mention', severity: 'warning', file: 'content/articles/a.md', line: 7 },
    ]);
    expect(problems[0]!.message).toBe(
      '"FSA" is a name of leger (content/glossary/leger.md) and of toezicht (content/glossary/toezicht.md).',
    );
  });

  const pair = (first: object, second: object) => [
    { slug: 'een', term: 'Groep Een', type: 'organisation' as const, aliases: [{ text: 'Front', ...first }] },
    {
      slug: 'twee',
      term: 'Groep Twee',
      type: 'organisation' as const,
      aliases: [{ text: 'Front', ...second }],
    },
  ];
  test.each([
    ['at different times', { to: '2015' }, { from: '2016' }, 'twee'],
    ['in different languages', { lang: 'en' }, { lang: 'nl' }, 'twee'],
    ['with different capitals', { text: 'FRONT', case: 'exact' }, { text: 'Front', case: 'exact' }, 'twee'],
  ])('%s are none', (_, first, second, term) => {
    const { mentions, problems } = annotated({
      articles: [article('a', 'Het Front week.')],
      terms: pair(first, second),
    });
    expect(problems).toEqual([]);
    expect(mentions).toMatchObject([{ text: 'Front', term }]);
  });

  test.each([
    ['at times that touch', { to: '2016-06' }, { from: '2016-06' }],
    ['in a language and its variant', { lang: 'nl' }, { lang: 'nl-BE' }],
    ['with capitals of which one allows the other', { case: 'exact' }, { case: 'any' }],
  ])('%s are one still', (_, first, second) => {
    const { problems } = annotated({ terms: pair(first, second) });
    expect(problems.map(({ code }) => code)).toEqual(['ambiguous-alias']);
  });

  test('a name that belongs to a term found by hand alone is free for another', () => {
    const terms = [
      { slug: 'een', term: 'Front', type: 'organisation', match: 'explicit' },
      { slug: 'twee', term: 'Ander', type: 'organisation', aliases: ['Front'] },
    ] as const;
    const { mentions, problems } = annotated({ articles: [article('a', 'Het Front.')], terms });
    expect(problems).toEqual([]);
    expect(mentions).toMatchObject([{ term: 'twee' }]);
  });

  test('are told once, however many terms claim them', () => {
    const terms = ['a', 'b', 'c'].map((slug) => ({
      slug,
      term: `Naam ${slug}`,
      type: 'person' as const,
      aliases: ['Hassan'],
    }));
    expect(annotated({ terms }).problems).toHaveLength(1);
  });
});

describe('explicit links', () => {
  const target = makeContent({ articles: [article('doel', 'Eerste alinea.\n\n> Citaat.')] }).articles[0]!;
  const [first, quoted] = target.body.passages;
  const container = Object.keys(target.body.containers)[0]!;
  const linksOf = (body: string, config: Sketch['config'] = {}) =>
    annotated({
      config,
      articles: [article('a', body), article('doel', 'Eerste alinea.\n\n> Citaat.')],
      terms: [ALEPPO],
    });

  test.each([
    ['[[doel]]', { article: 'doel' }],
    [`[[doel#${first!.id}|x]]`, { article: 'doel', passage: first!.id }],
    [`[[doel#${container}]]`, { article: 'doel', passage: quoted!.id }],
    ['[[aleppo]]', { term: 'aleppo' }],
    ['[[oud|x]]', { article: 'doel' }],
  ])('%s', (body, to) => {
    const { links, problems } = linksOf(body, { redirects: { oud: 'doel' } });
    expect(problems).toEqual([]);
    expect(links.filter(({ kind }) => kind === 'explicit').map((link) => link.to)).toEqual([to]);
  });

  test.each([
    ['[[alepo]]', 'names no article, term, claim or event', 'Did you mean [[aleppo]]?'],
    [
      '[[nergens-te-vinden]]',
      'names no article, term, claim or event',
      'Correct the link, or remove the brackets.',
    ],
    ['[[doel#p-00000000]]', 'names no passage of doel', 'Correct the link, or remove the brackets.'],
    [`[[doel#${first!.id}x]]`, 'names no passage of doel', `Did you mean [[doel#${first!.id}]]?`],
    ['[[aleppo#p-1]]', 'names a passage, which the term aleppo does not have', 'Did you mean [[aleppo]]?'],
  ])('%s is a problem', (body, message, fix) => {
    const { problems } = linksOf(`Eerst dit.\n\nDan ${body}.`);
    expect(problems).toMatchObject([
      { code: 'unresolved-link', file: 'content/articles/a.md', line: 9, column: 5, fix },
    ]);
    expect(problems[0]!.message).toBe(`${body} ${message}.`);
  });

  test('are checked in definitions, claims and events too', () => {
    const quote = { article: 'a', quote: 'Woorden' };
    const { problems } = annotated({
      articles: [article('a', 'Woorden.')],
      terms: [{ ...ALEPPO, body: 'Zie [[alepo]].' }],
      claims: [
        {
          slug: 'c',
          body: '[[b-b-b]]',
          positions: [{ by: 'aleppo', stance: 'asserts', says: 'x', ...quote }],
        },
      ],
      events: [{ slug: 'e', body: '[[c-c-c]]' }],
    });
    expect(problems.map(({ file }) => file)).toEqual([
      'content/glossary/aleppo.md',
      'content/claims/c.md',
      'content/events/e.md',
    ]);
  });

  test('to a passage of the article they stand in', () => {
    const { links, problems } = annotated({
      articles: [article('a', `Zie [[#${first!.id}|boven]].\n\nEerste alinea.`)],
    });
    expect(problems).toEqual([]);
    expect(links).toMatchObject([{ to: { article: 'a', passage: first!.id }, kind: 'explicit' }]);
  });
});

describe('links', () => {
  test('of mentions: one for each term in each passage', () => {
    const { links } = annotated({
      articles: [article('a', 'Aleppo, IS, Aleppo.\n\nAleppo.')],
      terms: [ALEPPO, IS],
    });
    expect(links.map(({ kind, to }) => [kind, to.term])).toEqual([
      ['mention', 'aleppo'],
      ['mention', 'islamitische-staat'],
      ['mention', 'aleppo'],
    ]);
  });

  test('are the same in every run', () => {
    const sketch = {
      articles: [article('a', 'Aleppo en [[b]].'), article('b', 'IS in Aleppo.')],
      terms: [ALEPPO, IS],
    };
    expect(JSON.stringify(annotated(sketch))).toBe(JSON.stringify(annotated(sketch)));
  });
});

test('nothing at all is a dossier too', () => {
  expect(annotated({})).toMatchObject({ mentions: [], links: [], quotes: [], problems: [] });
});
