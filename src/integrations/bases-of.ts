import type { ArticleFiles } from '../site/plan/article-files.ts';
import { hearingOthers } from './hearing-others.ts';

/** The basis of files that rest on nothing. */
export const NO_BASIS = 0;

/** What all files about each article rest on, by its slug. */
export async function basesOf(articles: readonly ArticleFiles[]): Promise<ReadonlyMap<string, number>> {
  const bases = new Map<string, number>();
  for await (const part of hearingOthers(articles))
    for (const { slug, basis } of part) bases.set(slug, basis?.() ?? NO_BASIS);
  return bases;
}
