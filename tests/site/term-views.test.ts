import { describe, expect, it } from 'vitest';
import { concordance } from '../../src/site/view/concordance.ts';
import { egoNetwork } from '../../src/site/view/ego-network.ts';
import { naming } from '../../src/site/view/naming.ts';
import { eventsOf, positionsOf } from '../../src/site/view/on-record.ts';
import { reportName } from '../../src/site/view/report-name.ts';
import { surfaceForms } from '../../src/site/view/surface-forms.ts';
import { termJsonLd } from '../../src/site/view/term-json-ld.ts';
import { annotate } from '../../src/core/annotate/annotate.ts';
import type { Slug } from '../../src/core/schema/brands.ts';
import { makeContent } from '../eval/make-content.ts';
import { makeTerm } from './make.ts';

const content = makeContent({
  articles: [
    {
      slug: 'b',
      date: '2016-12-30',
      outlet: 'De Bode',
      body: 'De wolf kwam. Een Wolfs\u00ADberg.\n\nToen kwam Isegrim.',
    },
    {
      slug: 'a',
      date: '2016-12-28',
      basedOn: 'De Klok, 28 december 2016',
      body: 'Hij zag, zei hij, een wolf. Weg ermee!',
    },
    { slug: 'c', date: '2017-01-02', body: 'De wolf en Isegrim.' },
  ],
  terms: [{ slug: 'wolf', term: 'wolf', type: 'concept', aliases: ['Isegrim', 'Wolfsberg'] }],
  claims: [
    {
      slug: 'kwam-hij',
      question: 'Kwam hij?',
      positions: [
        { by: 'wolf', stance: 'asserts', says: 'Ja.', article: 'c', quote: 'De wolf en Isegrim' },
        { by: 'Iemand', stance: 'denies', says: 'Nee.', article: 'c', quote: 'De wolf' },
      ],
    },
  ],
  events: [
    { slug: 'later', date: '2017', participants: ['wolf'] },
    { slug: 'eerder', date: '2016-12', places: ['wolf'] },
    { slug: 'ander', date: '2016' },
  ],
});
const { mentions, quotes } = annotate(content);
const articles = new Map(content.articles.map((article) => [article.slug, article]));

describe('concordance', () => {
  it('gives each mention in its sentence, by date', () => {
    const lines = concordance(articles, mentions);
    expect(lines.map(({ article, before, text, after }) => [article.slug, before, text, after])).toEqual([
      ['a', 'Hij zag, zei hij, een ', 'wolf', '.'],
      ['b', 'De ', 'wolf', ' kwam.'],
      ['b', 'Een ', 'Wolfs\u00ADberg', '.'],
      ['b', 'Toen kwam ', 'Isegrim', '.'],
      ['c', 'De ', 'wolf', ' en Isegrim.'],
      ['c', 'De wolf en ', 'Isegrim', '.'],
    ]);
    expect(lines.map(({ repeats }) => repeats)).toEqual([false, false, true, true, false, true]);
    expect(lines.map(({ outlet }) => outlet)).toEqual(['De Klok', 'De Bode', 'De Bode', 'De Bode', '', '']);
  });

  it('of no mentions has no lines', () => {
    expect(concordance(articles, [])).toEqual([]);
  });
});

describe('surfaceForms', () => {
  it('counts each form, the most usual first, whatever breaks the line', () => {
    expect(surfaceForms([...mentions, { text: 'Wolfsberg' }])).toEqual([
      { text: 'wolf', count: 3 },
      { text: 'Isegrim', count: 2 },
      { text: 'Wolfsberg', count: 2 },
    ]);
  });
});

describe('naming', () => {
  it('says who used which name, how often, first and last', () => {
    const groups = naming(content.terms[0]!, articles, mentions);
    const rows = groups.map(({ name, rows: members }) => [
      name,
      ...members.map(
        ({ outlet, count, first, last }) => `${outlet} ${count} ${first.article.slug}-${last.article.slug}`,
      ),
    ]);
    expect(rows).toEqual([
      ['wolf', 'De Klok 1 a-a', 'De Bode 1 b-b', ' 1 c-c'],
      ['Isegrim', 'De Bode 1 b-b', ' 1 c-c'],
      ['Wolfsberg', 'De Bode 1 b-b'],
    ]);
    expect(groups[1]?.rows[0]?.first.passage).toBe(
      content.articles.find(({ slug }) => slug === 'b')!.body.passages[1]!.id,
    );
  });

  it('counts a form with an ending with its name', () => {
    const [mention] = mentions;
    const forms = ['Isegrims', 'isegrim', 'Iets'].map((text) => ({ ...mention!, text }));
    expect(naming(content.terms[0]!, articles, forms).map(({ name }) => name)).toEqual(['Isegrim', 'Iets']);
  });
});

describe('reportName', () => {
  const of = (fields: object) => reportName({ ...content.articles[0]!, outlet: undefined, ...fields });

  it.each([
    [{ outlet: 'Trouw', basedOn: 'X' }, 'Trouw'],
    [{ basedOn: 'Knack, 29 december 2016' }, 'Knack'],
    [{ basedOn: 'Trouw en ANP, 27 december 2016, 12.57 uur' }, 'Trouw en ANP'],
    [{ basedOn: 'NU.nl en AFP, januari 2017; Al Jazeera' }, 'NU.nl en AFP; Al Jazeera'],
    [{ basedOn: 'eigen werk' }, 'eigen werk'],
    [{ basedOn: undefined, agency: 'ANP' }, 'ANP'],
    [{ basedOn: undefined }, undefined],
  ])('%j → %s', (fields, name) => {
    expect(of(fields)).toBe(name);
  });
});

describe('positionsOf and eventsOf', () => {
  it('give the positions of a term with the words found for them', () => {
    const positions = positionsOf('wolf' as Slug, { ...content, quotes });
    expect(positions).toMatchObject([
      {
        claim: { slug: 'kwam-hij' },
        stance: 'asserts',
        says: 'Ja.',
        quote: { article: 'c', text: 'De wolf en Isegrim' },
      },
    ]);
  });

  it('give the events by date, as place and as participant', () => {
    expect(eventsOf('wolf' as Slug, content.events).map(({ slug }) => slug)).toEqual(['eerder', 'later']);
  });
});

describe('egoNetwork', () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: `Een lange naam van een lemma ${index}`,
      strength: 20 - index,
    }));

  it('is empty without company', () => {
    expect(egoNetwork([])).toMatchObject({ nodes: [] });
  });

  it.each([1, 2, 5, 12, 30])('gives each of %i labels a line of its own on its side', (count) => {
    const { nodes, height } = egoNetwork(names(count));
    expect(nodes).toHaveLength(Math.min(count, 12));
    const lines = nodes.map(({ side, y }) => `${side} ${y}`);
    expect(new Set(lines).size).toBe(nodes.length);
    for (const side of ['left', 'right']) {
      const ys = nodes.filter((node) => node.side === side).map(({ y }) => y);
      ys.slice(1).forEach((y, index) => {
        expect(y - ys[index]!).toBeGreaterThanOrEqual(20);
      });
    }
    for (const { y, label } of nodes) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
      expect(label.length).toBeLessThanOrEqual(28);
    }
  });

  it('draws the stronger thicker', () => {
    const widths = egoNetwork(names(4)).nodes.map(({ width }) => width);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(widths[0]).toBe(5);
  });
});

describe('termJsonLd', () => {
  const paths = { term: '/d/glossary/is/', glossary: '/d/glossary/' };
  const term = makeTerm(
    'is',
    { term: 'IS', aliases: ['ISIS', 'ISIS'], sameAs: ['https://example.org/1'] },
    'Een <b>beweging</b></script>',
  );

  it('is a DefinedTerm in the set of the glossary, with absolute addresses', () => {
    const text = termJsonLd(term, { title: 'D', lang: 'nl', url: 'https://example.org' }, paths);
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      '@id': 'https://example.org/d/glossary/is/',
      url: 'https://example.org/d/glossary/is/',
      name: 'IS',
      termCode: 'is',
      inLanguage: 'nl',
      description: 'Een <b>beweging</b></script>',
      alternateName: ['ISIS'],
      sameAs: ['https://example.org/1'],
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        '@id': 'https://example.org/d/glossary/',
        url: 'https://example.org/d/glossary/',
        name: 'D',
      },
    });
    expect(text).not.toMatch(/[<>&]/);
  });

  it('leaves out what is not known', () => {
    const bare = makeTerm('x', { term: 'X' });
    expect(JSON.parse(termJsonLd(bare, { title: 'D', lang: 'nl' }, paths))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      name: 'X',
      termCode: 'x',
      inLanguage: 'nl',
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'D' },
    });
  });
});
