import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/core/annotate/annotate.ts';
import { makeContent, type Sketch } from '../../eval/make-content.ts';

const ALEPPO = { slug: 'aleppo', term: 'Aleppo', type: 'place' } as const;
const PUTIN = {
  slug: 'vladimir-poetin',
  term: 'Vladimir Poetin',
  type: 'person',
  aliases: ['Poetin'],
} as const;

const annotated = (sketch: Sketch) => annotate(makeContent(sketch));
const article = (slug: string, body: string) => ({ slug, body });

describe('quotes', () => {
  const position = (quote: string, by = 'vladimir-poetin', slug = 'a') =>
    ({ by, stance: 'asserts', says: 'x', article: slug, quote }) as const;
  const articles = [
    article('a', 'Hij zei: ‘Het is\u00a0nu – of nooit.’\n\nIets anders over Aleppo.'),
    article('b', 'Zij zei dat het later kon.'),
  ];

  test('are found whatever their quotation marks and white space, and told as they stand', () => {
    const { quotes, problems } = annotated({
      articles,
      claims: [{ slug: 'wanneer', positions: [position("'Het is  nu - of nooit.'")] }],
      events: [{ slug: 'e', evidence: [{ article: 'b', quote: 'het later kon' }] }],
    });
    expect(problems).toEqual([]);
    expect(quotes).toMatchObject([
      {
        article: 'a',
        text: '‘Het is\u00a0nu – of nooit.’',
        by: 'vladimir-poetin',
        claim: 'wanneer',
        start: 9,
      },
      { article: 'b', text: 'het later kon', event: 'e' },
    ]);
  });

  test('that are not there name the passage that comes nearest', () => {
    const { quotes, problems } = annotated({
      articles,
      claims: [{ slug: 'c', positions: [position('Het is nu of later')] }],
    });
    expect(quotes).toEqual([]);
    expect(problems).toMatchObject([{ code: 'quote-not-found', file: 'content/claims/c.md' }]);
    expect(problems[0]!.message).toMatch(
      /^"Het is nu of later" does not occur in a\. Nearest passage, #p-\w+: "Hij zei/,
    );
  });

  test('that are not there are not taken for a short passage that shares a common word or two', () => {
    const long =
      'De minister van Buitenlandse Zaken zei in Moskou tegen het persbureau dat de wapens vrijdag om middernacht zwijgen, waarna beide kampen elkaar binnen een maand aan tafel treffen onder toezicht van drie buurlanden.';
    const { problems } = annotated({
      articles: [article('a', `De stad en het land\n\n${long}\n\nHet was in de nacht`)],
      claims: [{ slug: 'c', positions: [position('De wapens zwijgen om middernacht in het land')] }],
    });
    expect(problems[0]!.message).toMatch(/Nearest passage, #p-\w+: "De minister/);
  });

  test('link their passage to who says it and to the other quotes on the claim', () => {
    const positions = [position('nu – of nooit'), position('later kon', 'De oppositie', 'b')];
    const { links, quotes } = annotated({ articles, terms: [PUTIN], claims: [{ slug: 'c', positions }] });
    const [from, to] = quotes.map((quote) => ({ article: quote.article, passage: quote.passage }));
    expect(links.filter(({ kind }) => kind === 'claim')).toEqual([
      { from, to: { term: 'vladimir-poetin' }, kind: 'claim' },
      { from, to, kind: 'claim' },
      { from: to, to: from, kind: 'claim' },
    ]);
  });
});

test('fields that name what is not there are problems, with the nearest name', () => {
  const { problems } = annotated({
    config: { redirects: { halab: 'aleppo' } },
    articles: [article('akkoord', 'x')],
    terms: [{ ...ALEPPO, related: ['alepo', 'halab'] }],
    claims: [
      {
        slug: 'c',
        positions: [{ by: 'iemand', stance: 'denies', says: 'x', article: 'akoord', quote: 'x' }],
      },
    ],
    events: [
      {
        slug: 'e',
        places: ['aleppo', 'homs-stad'],
        participants: ['alleppo'],
        evidence: [{ article: 'nergens-x', quote: 'y' }],
      },
    ],
  });
  expect(problems.map(({ code, file, message, fix }) => [code, file.slice(8), message, fix])).toEqual([
    ['unknown-article', 'claims/c.md', '"akoord" is no article of this dossier.', 'Did you mean akkoord?'],
    [
      'unknown-article',
      'events/e.md',
      '"nergens-x" is no article of this dossier.',
      'Correct the slug, or add the article.',
    ],
    [
      'unknown-term',
      'glossary/aleppo.md',
      '"alepo" in related is no term of the glossary.',
      'Did you mean aleppo?',
    ],
    [
      'unknown-term',
      'events/e.md',
      '"homs-stad" in places is no term of the glossary.',
      'Correct the slug, or add the term.',
    ],
    [
      'unknown-term',
      'events/e.md',
      '"alleppo" in participants is no term of the glossary.',
      'Did you mean aleppo?',
    ],
  ]);
});
