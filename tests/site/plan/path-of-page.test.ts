import { expect, it } from 'vitest';
import { pathOfPage } from '../../../src/site/plan/path-of-page.ts';

it.each([
  ['index.astro', {}, 'index.html'],
  ['404.astro', {}, '404.html'],
  ['search.astro', {}, 'search/index.html'],
  ['articles/index.astro', {}, 'articles/index.html'],
  ['articles/[slug].astro', { slug: 'brug-open' }, 'articles/brug-open/index.html'],
  ['articles/[slug]/cite/index.astro', { slug: 'index' }, 'articles/index/cite/index.html'],
  ['articles/[slug]/v/[hash].astro', { slug: 'a', hash: 'b1' }, 'articles/a/v/b1/index.html'],
  ['articles/[slug]/[...old].astro', { slug: 'a', old: 'v/b1' }, 'articles/a/v/b1/index.html'],
  ['sources/[...part].astro', { part: 'de-bode/2' }, 'sources/de-bode/2/index.html'],
])('%s %o → %s', (template, params, path) => {
  expect(pathOfPage(template, params as Record<string, string>)).toBe(path);
});

it('asks for a part of the address that is not told', () => {
  expect(() => pathOfPage('articles/[slug].astro', {})).toThrow('[slug]');
});
