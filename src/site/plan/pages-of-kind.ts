import type { Site } from '../site.ts';
import type { PageKind, PlannedPage } from './page-kind.ts';

/** Every page of a kind: those about articles, in their order, then all others. */
export function pagesOfKind<Props extends object>(
  { ofArticle, pages }: PageKind<Props>,
  site: Site,
): readonly PlannedPage<Props>[] {
  return ofArticle ? [...site.dossier.articles.flatMap(ofArticle(site)), ...pages(site)] : pages(site);
}
