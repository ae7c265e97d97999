import type { CopiedFile } from '../../dossier/output/copied-files.ts';
import { articleAt } from './article-at.ts';
import type { SiteFile } from './site-file.ts';
import type { SitePlan } from './site-plan.ts';

/** A plan with copies. Of two files with one path the copy counts: a dossier's own files come before what Dossier makes. */
export function withCopies({ articles, files }: SitePlan, copied: readonly CopiedFile[]): SitePlan {
  const copies = new Map<string, SiteFile>();
  for (const { path, from, print } of copied)
    copies.set(path, { path, inputs: () => ({ bytes: print }), making: { by: 'copy', from } });
  const isLeft = ({ path }: SiteFile): boolean => !copies.has(path);
  const at = articleAt(articles);
  const fewer = new Set([...copies.keys()].map(at));
  return {
    articles: articles.map((article) =>
      fewer.has(article)
        ? { ...article, basis: undefined, files: () => article.files().filter(isLeft) }
        : article,
    ),
    files: [...files.filter(isLeft), ...copies.values()],
  };
}
