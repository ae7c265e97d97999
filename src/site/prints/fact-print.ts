import type { ArticleFact } from '../../core/data/data-file.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import type { SitePrints } from '../site-prints.ts';
import { copiesFrom } from '../view/copies-of.ts';
import { relatedSlugs } from '../view/related-slugs.ts';

/** A print of one of the facts about an article, as data files have it. Of mentions it tells only where its text is the same. */
export function factPrint(
  fact: ArticleFact,
  slug: Slug,
  { dossier, index }: Pick<Site, 'dossier' | 'index'>,
  { article, history }: Pick<SitePrints, 'article' | 'history'>,
): string {
  switch (fact) {
    case 'article':
      return article(slug);
    case 'history':
      return history(slug);
    case 'mentions':
      return String(dossier.mentionPrints.inArticle(slug));
    case 'editorialLinks':
      return asText(index.editorialLinksFrom.get(slug));
    case 'quotes':
      return asText(index.quotesByArticle.get(slug));
    case 'copies':
      return asText(copiesFrom(slug, dossier.sharedCopy));
    case 'related':
      return relatedSlugs(index.order.get(slug) ?? -1, dossier).join(' ');
  }
}

function asText(found: readonly object[] | undefined): string {
  return found?.length ? JSON.stringify(found) : '';
}
