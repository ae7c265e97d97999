import { describe, expect, it } from 'vitest';
import { copiesOf, shownCopies } from '../../src/site/view/copies-of.ts';
import { reasonsInWords } from '../../src/site/view/reasons-in-words.ts';
import { findReferences } from '../../src/site/view/find-references.ts';
import { sidesOfClaim } from '../../src/site/view/sides-of-claim.ts';
import { typedReferences } from '../../src/site/view/typed-references.ts';
import { linkResolver } from '../../src/core/annotate/link-resolver.ts';
import type { SharedCopy } from '../../src/core/schema/dossier.ts';
import { slugSchema } from '../../src/core/schema/fields.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { makeContent } from '../eval/make-content.ts';

const slug = (name: string) => slugSchema.parse(name);

describe('sidesOfClaim', () => {
  const content = makeContent({
    articles: [{ slug: 'a', body: 'Eerst dit.\n\nDe stad zei: “wij betalen” en ging.' }],
    terms: [{ slug: 'stad', term: 'De stad', type: 'place' }],
    claims: [
      {
        slug: 'vraag',
        question: 'Wie?',
        positions: [
          { by: 'stad', stance: 'asserts', says: 'Zij.', article: 'a', quote: 'zei: "wij betalen"' },
          { by: 'een buurman', stance: 'denies', says: 'Niemand.', article: 'a', quote: 'dat staat er niet' },
          { by: 'stad', stance: 'reports', says: 'Weg.', article: 'weg', quote: 'Eerst dit' },
        ],
      },
    ],
  });
  const sides = sidesOfClaim(content.claims[0]!, linkResolver(content));

  it('has the words as the article has them, and its passage', () => {
    expect(sides[0]).toMatchObject({
      speaker: { slug: 'stad' },
      stance: 'asserts',
      source: { article: { slug: 'a' }, passage: { n: 2 }, text: 'zei: “wij betalen”' },
    });
  });

  it('keeps a side whose speaker or words are not found', () => {
    expect(sides.map(({ speaker, by, says, source }) => [speaker?.slug, by, says, source?.text])).toEqual([
      ['stad', 'stad', 'Zij.', 'zei: “wij betalen”'],
      [undefined, 'een buurman', 'Niemand.', undefined],
      ['stad', 'stad', 'Weg.', undefined],
    ]);
  });
});

describe('reasonsInWords', () => {
  const names: Record<string, string> = { a: 'Aleppo', c: 'Homs' };
  const say = (lang: string, ...reasons: Parameters<typeof reasonsInWords>[0]) =>
    reasonsInWords(reasons, voiceFor(lang), (term) => names[term]);

  it('names the terms, and only those it knows', () => {
    expect(say('en', { kind: 'terms', terms: ['a', 'x', 'c'].map(slug) })).toBe('Both name Aleppo and Homs');
    expect(say('en', { kind: 'terms', terms: [slug('x')] })).toBe('');
  });

  it.each([
    [0, 'The same day'],
    [1, 'A day later'],
    [3, '3 days later'],
    [-1, 'A day earlier'],
    [-2, '2 days earlier'],
  ])('%d days', (days, words) => {
    expect(say('en', { kind: 'days', days })).toBe(words);
  });

  it('joins reasons, and leaves out those without words', () => {
    expect(
      say(
        'en',
        { kind: 'terms', terms: [slug('x')] },
        { kind: 'days', days: 1 },
        { kind: 'text', share: 0.25 },
      ),
    ).toMatch(/^A day later; shares 25\s?% of the text$/);
    expect(say('nl')).toBe('');
  });
});

describe('copies', () => {
  const pair = (a: string, b: string, shareOfA: number, shareOfB: number): SharedCopy => ({
    a: slug(a),
    b: slug(b),
    runs: [],
    shareOfA,
    shareOfB,
  });
  const all = [
    pair('a', 'b', 0.1, 0.3),
    pair('c', 'a', 0.01, 0.5),
    pair('a', 'd', 0.019, 0.019),
    pair('b', 'c', 0.02, 0),
  ];

  it('are shown where either article has enough of it', () => {
    expect(shownCopies(all).map(({ a, b }) => a + b)).toEqual(['ab', 'ca', 'bc']);
  });

  it('are seen from the article, the largest share of it first', () => {
    expect(copiesOf(slug('a'), all).map(({ other, share }) => [other, share])).toEqual([
      ['c', 0.5],
      ['b', 0.1],
    ]);
    expect(copiesOf(slug('d'), all)).toEqual([]);
  });
});

describe('typedReferences', () => {
  const content = makeContent({
    config: { redirects: { oud: 'doel' } },
    articles: [
      { slug: 'doel', body: 'Eerste alinea. [[updates:doel|Zelf]].' },
      {
        slug: 'bron',
        body: '[[contradicts:doel|Nee]], [[contradicts:oud|nee]] en [[updates:doel|meer]]. Zie [[doel]], [[explains:stad|hier]], [[confirms:begin|zo]].',
      },
    ],
    terms: [{ slug: 'stad', term: 'De stad', type: 'place', body: '[[explains:doel|Waarom]].' }],
    events: [{ slug: 'begin', title: 'Het begin' }],
  });
  const references = findReferences(content, linkResolver(content)).to;
  const of = (...target: ['article' | 'term' | 'event' | 'claim', string]) =>
    typedReferences(references, ...target).map(({ relation, title }) => `${relation} ${title}`);

  it('are once each, by an old name too, and never of a page to itself', () => {
    const titles = content.articles.map(({ title }) => title);
    expect(of('article', 'doel')).toEqual([
      `contradicts ${titles[1]}`,
      `updates ${titles[1]}`,
      'explains De stad',
    ]);
  });

  it('lead to terms and events, from the passage that says so', () => {
    expect(of('term', 'stad')).toHaveLength(1);
    expect(typedReferences(references, 'event', 'begin')).toMatchObject([
      {
        relation: 'confirms',
        source: { kind: 'article', anchor: content.articles[1]!.body.passages[0]!.id },
      },
    ]);
    expect(of('claim', 'niets')).toEqual([]);
  });
});
