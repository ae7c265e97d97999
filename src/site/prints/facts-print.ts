import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import type { SitePrints } from '../site-prints.ts';
import { copiesFrom } from '../view/copies-of.ts';

/**
 * A print of all facts about an article, as data files have it: its text, mentions, links, quotes, history, and the
 * articles it has to do with.
 */
export function factsPrint(
  slug: Slug,
  { dossier, index }: Pick<Site, 'dossier' | 'index'>,
  { history, related }: Pick<SitePrints, 'history' | 'related'>,
): string {
  return printOf([
    index.articles.get(slug)?.print,
    history(slug),
    dossier.mentionPrints.inArticle(slug),
    asText(index.editorialLinksFrom.get(slug)),
    asText(index.quotesByArticle.get(slug)),
    asText(copiesFrom(slug, dossier.sharedCopy)),
    related(slug).which,
  ]);
}

function asText(found: readonly object[] | undefined): string | undefined {
  return found?.length ? JSON.stringify(found) : undefined;
}
