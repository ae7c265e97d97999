import type { ArticleFiles } from './article-files.ts';
import type { SiteFile } from './site-file.ts';

/** Every file of a site, each path once. */
export interface SitePlan {
  /** Those about an article, in the order of the dossier. */
  readonly articles: readonly ArticleFiles[];
  /** All others. */
  readonly files: readonly SiteFile[];
}

/** All files of a plan. */
export function filesOfPlan({ articles, files }: SitePlan): SiteFile[] {
  return [...articles.flatMap((article) => article.files()), ...files];
}
