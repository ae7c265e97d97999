import { describe, expect, it } from 'vitest';
import { findCited } from '../../../src/core/cite/find-cited.ts';
import type { ArticleHistory } from '../../../src/core/passage/history.ts';
import type { PassageId, Slug } from '../../../src/core/schema/brands.ts';
import type { Content } from '../../../src/core/schema/dossier.ts';
import { contentOf } from '../content-of.ts';

const gone = (id: string, to?: string): ArticleHistory['gone'][0] => ({
  id: id as PassageId,
  text: 'De brug ging dicht.',
  first: '2026-01-01',
  last: '2026-03-01',
  version: 'abc',
  ...(to !== undefined && { to: { article: 'dijk' as Slug, passage: to as PassageId } }),
});

const content: Content = {
  ...contentOf({ config: { title: 'D', redirects: { oud: 'brug' } }, articles: ['brug', 'dijk'] }),
  history: new Map([
    ['brug' as Slug, { versions: [], earlier: {}, gone: [gone('p-gone'), gone('p-moved', 'p-new')] }],
  ]),
};

describe('findCited', () => {
  it('finds an article, also by the name it had', () => {
    expect(findCited('brug', content, 'articles')).toMatchObject({ article: { slug: 'brug' } });
    expect(findCited('oud#', content, 'articles')).toMatchObject({ article: { slug: 'brug' } });
  });

  it('tells what stood at an address that no passage has any more, and where its words went', () => {
    expect(findCited('brug#p-gone', content, 'articles')).toMatchObject({
      code: 'unknown-citable',
      message: expect.stringContaining('until 2026-03-01: “De brug ging dicht.”') as string,
    });
    expect(findCited('brug#p-moved', content, 'articles')).toMatchObject({
      fix: 'Its words are now in dijk#p-new.',
    });
  });
});
