import { NO_BASIS } from '../dossier/output/manifest-file.ts';
import type { ArticleFiles } from '../site/plan/article-files.ts';
import { hearingOthers } from './hearing-others.ts';

/** What all files about each article rest on, by its slug. */
export async function basesOf(articles: readonly ArticleFiles[]): Promise<ReadonlyMap<string, number>> {
  const bases = new Map<string, number>();
  for await (const part of hearingOthers(articles))
    for (const { slug, basis } of part) bases.set(slug, basis?.() ?? NO_BASIS);
  return bases;
}
