import { describe, expect, it } from 'vitest';
import { articlesLinkingTo, termsLinkingTo } from '../../src/site/view/backlinks.ts';
import { dayOf } from '../../src/site/view/day-of.ts';
import { excerpt } from '../../src/site/view/excerpt.ts';
import { figuresOf } from '../../src/site/view/figures.ts';
import { neighbours } from '../../src/site/view/neighbours.ts';
import { openingOf } from '../../src/site/view/opening.ts';
import { outletsOf } from '../../src/site/view/outlets.ts';
import { quotedPassages } from '../../src/site/view/quoted-passages.ts';
import { findReferences } from '../../src/site/view/find-references.ts';
import { mentionIndex } from '../../src/core/annotate/mention-index.ts';
import { linkResolver } from '../../src/core/annotate/link-resolver.ts';
import { configSchema } from '../../src/core/schema/config.ts';
import { edtfSchema } from '../../src/core/schema/edtf.ts';
import { makeArticle, makeTerm } from './make.ts';

describe('neighbours', () => {
  const articles = ['een', 'twee', 'drie'].map((slug) => makeArticle(slug));

  it.each([
    [0, undefined, 'twee'],
    [1, 'een', 'drie'],
    [2, 'twee', undefined],
    [undefined, undefined, undefined],
  ])('of the one at %s', (place, before, after) => {
    const { previous, next } = neighbours(articles, place);
    expect([previous?.slug, next?.slug]).toEqual([before, after]);
  });
});

describe('openingOf', () => {
  const long = 'woord '.repeat(120).trim();

  it('is whole paragraphs with the headings between them, and ends in a paragraph', () => {
    const article = makeArticle('a', {}, ['Kort.', '## Kop', long, long, '## Slot', long].join('\n\n'));
    expect(openingOf(article).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
    ]);
  });

  it('is never less than a paragraph, however long', () => {
    expect(openingOf(makeArticle('a', {}, `- lijst\n\n${'woord '.repeat(2000)}`))).toHaveLength(1);
  });

  it('of an article without paragraphs is nothing', () => {
    expect(openingOf(makeArticle('a', {}, '## Kop'))).toEqual([]);
  });
});

describe('excerpt', () => {
  it('keeps a short text, and cuts a long one between words', () => {
    expect(excerpt('Kort en\n goed.')).toBe('Kort en goed.');
    expect(excerpt('Een bestand, zei hij, geldt', 21)).toBe('Een bestand, zei…');
    expect(excerpt('a'.repeat(200), 10)).toBe(`${'a'.repeat(10)}…`);
  });
});

describe('dayOf', () => {
  it.each([
    ['2016-12-27T12:57+01:00', '2016-12-27'],
    ['2016-12-27~', '2016-12-27~'],
    ['2016-12-27T12:57Z/2016-12-28T01:00Z', '2016-12-27/2016-12-28'],
  ])('%s', (date, day) => {
    expect(dayOf(edtfSchema.parse(date))).toBe(day);
  });
});

describe('outletsOf', () => {
  it('sorts newspapers by name, then retellings, then what names nothing', () => {
    const outlets = outletsOf(
      [
        makeArticle('a'),
        makeArticle('b', { outlet: 'Trouw' }),
        makeArticle('c', { basedOn: 'Knack' }),
        makeArticle('d', { outlet: 'Knack', basedOn: 'ANP' }),
        makeArticle('e', { outlet: 'Trouw' }),
      ],
      'nl',
    );
    expect(outlets.map(({ kind, name, articles }) => [kind, name, articles.map(({ slug }) => slug)])).toEqual(
      [
        ['outlet', 'Knack', ['d']],
        ['outlet', 'Trouw', ['b', 'e']],
        ['retold', '', ['c']],
        ['unknown', '', ['a']],
      ],
    );
  });
});

describe('quotedPassages', () => {
  const article = makeArticle('a', {}, 'Eerst Hama. Dan Hama en weer Hama. Slot.\n\n## Hama\n\nNiets.');
  const [first, heading] = article.body.passages;
  const at = (passage: typeof first, ...starts: number[]) =>
    starts.map((start) => ({ article: article.slug, passage: passage!.id, start, end: start + 4 }));

  it('gives each sentence once, with all that matters in it marked', () => {
    const [quoted] = quotedPassages([article], [...at(heading, 0), ...at(first, 29, 6, 16)]);
    expect(
      quoted?.passages.map(({ passage, sentences }) => [
        passage.kind,
        sentences.map((sentence) =>
          sentence.map(({ text, marked }) => (marked ? `*${text}*` : text)).join(''),
        ),
      ]),
    ).toEqual([
      ['paragraph', ['Eerst *Hama*.', 'Dan *Hama* en weer *Hama*.']],
      ['heading', ['*Hama*']],
    ]);
  });

  it('leaves out articles without any, and passages that are not there', () => {
    expect(quotedPassages([article], [])).toEqual([]);
    expect(
      quotedPassages([article], [{ article: article.slug, passage: 'p-weg', start: 0, end: 1 }]),
    ).toEqual([]);
  });
});

describe('what links to an article or a term', () => {
  const articles = [
    makeArticle('doel', {}, 'Ik ben [[doel|het zelf]].'),
    makeArticle('bron', {}, 'Niets. Zie [[oud|daar]] verder. Niets.'),
    makeArticle('ander', {}, 'Over [[hama]] en [[niets]].'),
  ];
  const terms = [
    makeTerm('hama', {}, 'Een stad.'),
    makeTerm('homs', {}, 'Bij [[hama]], zie [[doel]].'),
    makeTerm('idlib', { related: ['hama'] }),
  ];
  const config = configSchema.parse({ title: 'D', redirects: { oud: 'doel' } });
  const content = { articles, terms, claims: [], events: [], config, history: new Map() };
  const references = findReferences(content, linkResolver(content)).to;

  it('is other articles, with the sentence, also by an old name', () => {
    const [found, ...others] = articlesLinkingTo(references, articles[0]!.slug);
    expect(others).toEqual([]);
    expect(found?.article.slug).toBe('bron');
    expect(found?.passages[0]?.sentences[0]).toContainEqual({ text: 'daar', marked: true });
    expect(found?.passages[0]?.sentences[0]?.map(({ text }) => text).join('')).toBe('Zie daar verder.');
  });

  it('is terms that link or are related', () => {
    const slugs = (kind: 'article' | 'term', slug: (typeof terms)[number]['slug']) =>
      termsLinkingTo(references, kind, slug).map((term) => term.slug);
    expect(slugs('term', terms[0]!.slug)).toEqual(['homs', 'idlib']);
    expect(slugs('article', articles[0]!.slug)).toEqual(['homs']);
  });
});

describe('figuresOf', () => {
  it('counts words and passages of articles alone', () => {
    const articles = [makeArticle('a', {}, 'Drie woorden hier.\n\nNog twee.'), makeArticle('b')];
    const terms = [makeTerm('hama', {}, 'Een lange omschrijving.')];
    expect(figuresOf({ articles, terms, mentionIndex: mentionIndex(articles, []), events: [] })).toEqual({
      articles: 2,
      words: 5,
      passages: 2,
      terms: 1,
      mentions: 0,
      events: 0,
    });
  });
});
