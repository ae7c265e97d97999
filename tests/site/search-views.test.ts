import { describe, expect, it } from 'vitest';
import { scriptPlaces } from '../../src/site/view/script-places.ts';
import { searchExamples } from '../../src/site/view/search-examples.ts';
import type { Slug } from '../../src/core/schema/brands.ts';
import type { Term } from '../../src/core/schema/dossier.ts';
import { searchNl } from '../../src/i18n/search/nl.ts';
import { makeArticle, makeTerm } from './make.ts';

const byTerm = (counts: Readonly<Record<string, number>>): ReadonlyMap<Slug, number> =>
  new Map(Object.entries(counts).map(([slug, count]) => [slug as Slug, count]));

const queries = (
  terms: readonly Term[],
  counts: Readonly<Record<string, number>>,
  articles = [makeArticle('a', { outlet: 'De Kade', date: '2016-12-29T10:00+01:00' })],
): string[] =>
  searchExamples({ terms, articles, claims: [] }, byTerm(counts), searchNl).map(({ query }) => query);

describe('the ways to search that the page shows', () => {
  const terms = [
    makeTerm('kade', { term: 'Kade', type: 'place' }),
    makeTerm('brugdorp', { term: 'Brugdorp', type: 'place' }),
    makeTerm('vloed', { term: 'Vloed', type: 'concept' }),
    makeTerm('jan-kade', { term: 'Jan Kade', type: 'person' }),
    makeTerm('nooit', { term: 'Nooit Genoemd', type: 'person' }),
  ];

  it('are made of what this dossier has most of', () => {
    expect(queries(terms, { kade: 1, brugdorp: 3, vloed: 2, 'jan-kade': 1 })).toEqual([
      'vloed',
      '"Jan Kade"',
      'vloed -brugdorp',
      'vloed*',
      'bron:"De Kade"',
      'persoon:"Jan Kade"',
      'plaats:Brugdorp',
      'na:2016-12-29',
    ]);
  });

  it('leave out what it has none of', () => {
    expect(queries([], {}, [])).toEqual([]);
    expect(queries(terms, { brugdorp: 1 }, [makeArticle('a')])).toEqual(['plaats:Brugdorp', 'na:2016-12-29']);
  });
});

describe('where the scripts are', () => {
  it('is told below the base, which the build puts in front', () => {
    const named = {
      engine: '/x/_astro/e.js',
      page: '/x/_astro/p.js',
      languages: ['/x/_astro/nl.js'],
      parts: { suggestWords: '/x/_astro/w.js', corrections: '/x/_astro/c.js', operators: '/x/_astro/o.js' },
      suggesting: '/x/_astro/u.js',
      saving: '/x/_astro/s.js',
    };
    expect(scriptPlaces({ base: '/x/', ...named, module: false })).toEqual({
      base: '/x/',
      engine: '_astro/e.js',
      page: '_astro/p.js',
      languages: ['_astro/nl.js'],
      parts: { suggestWords: '_astro/w.js', corrections: '_astro/c.js', operators: '_astro/o.js' },
      suggesting: '_astro/u.js',
      saving: '_astro/s.js',
      module: false,
    });
  });

  it('has no slash in front where the server leaves out the base', () => {
    const named = {
      engine: '/src/e.ts',
      page: '/src/p.ts',
      languages: [],
      parts: { suggestWords: '/src/w.ts', corrections: '/src/c.ts', operators: '/src/o.ts' },
      suggesting: '/src/u.ts',
      saving: '/src/s.ts',
    };
    expect(scriptPlaces({ base: '/x/', ...named, module: true }).engine).toBe('src/e.ts');
  });
});
