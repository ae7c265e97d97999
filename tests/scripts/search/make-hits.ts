import type { GroupHit, RecordHit } from '../../../src/core/search/search-engine.ts';

/** A found article, with what a test cares about. */
export function groupHit(given: Partial<GroupHit> = {}): GroupHit {
  const slug = given.slug ?? 'a';
  const hits = given.hits ?? [];
  return {
    kind: 'article',
    slug,
    path: `articles/${slug}/`,
    title: 'Een titel',
    titleMatches: [],
    lang: 'nl',
    score: 1,
    hits,
    count: hits.length,
    ...given,
  };
}

/** A found passage, with what a test cares about. */
export function recordHit(given: Partial<RecordHit> = {}): RecordHit {
  return { kind: 'passage', id: 'p-1', n: 1, score: 1, text: 'Tekst.', matches: [], ...given };
}
