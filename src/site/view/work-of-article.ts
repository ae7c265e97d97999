import { type CslItem, cslItem } from '../../core/cite/csl-item.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { onceFor } from './once-for.ts';

/** An article as CSL-JSON. A page asks for it several times, and what it takes to render it is remembered by this very object. */
export function workOfArticle(article: Article, site: Pick<Site, 'dossier' | 'addresses'>): CslItem {
  return lastOf(site)(article);
}

const lastOf = onceFor(({ dossier, addresses }: Pick<Site, 'dossier' | 'addresses'>) => {
  let last: { readonly article: Article; readonly work: CslItem } | undefined;
  return (article: Article): CslItem => {
    if (last?.article !== article) last = { article, work: cslItem(article, dossier.config, addresses) };
    return last.work;
  };
});
