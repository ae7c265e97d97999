import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import { addressOfTarget } from '../view/address-of-target.ts';
import { copiesFrom } from '../view/copies-of.ts';

/** A print of all facts about an article: its text, mentions, links, quotes, history, and what it shares with others. */
export function factsPrint(slug: Slug, site: Omit<Site, 'prints'>): string {
  const { dossier, index, resolve, addresses } = site;
  const article = index.articles.get(slug);
  const links = (article?.body.explicitLinks ?? []).map((link) => {
    const target = resolve(link, slug);
    return (
      target && `${addressOfTarget(target, addresses)} ${'passage' in target ? (target.passage ?? '') : ''}`
    );
  });
  const claims = new Set((index.quotesByArticle.get(slug) ?? []).map(({ claim }) => claim));
  const quotes = dossier.quotes.filter((quote) => quote.article === slug || claims.has(quote.claim));
  return printOf([
    article?.print,
    dossier.prints.historyOf(slug),
    dossier.mentionPrints.inArticle(slug),
    ...links,
    JSON.stringify(dossier.related.get(slug) ?? []),
    JSON.stringify(copiesFrom(slug, dossier.sharedCopy)),
    JSON.stringify(quotes),
  ]);
}
