import type { PassageId, Slug } from '../schema/brands.ts';
import type { Article, Claim, Dossier, DossierEvent, Link, Passage, Quote, Term } from '../schema/dossier.ts';
import { passageOf } from '../passage-of.ts';
import { onceAsked } from './once-asked.ts';

/** A passage and the article it stands in. */
interface PassageInArticle {
  readonly article: Article;
  readonly passage: Passage;
}

/** The lists of a dossier by what a page asks for. Look-ups of what is not there give undefined. */
export interface DossierIndex {
  readonly articles: ReadonlyMap<Slug, Article>;
  /** Place of an article in the order of the dossier, from 0. */
  readonly order: ReadonlyMap<Slug, number>;
  readonly terms: ReadonlyMap<Slug, Term>;
  readonly claims: ReadonlyMap<Slug, Claim>;
  readonly events: ReadonlyMap<Slug, DossierEvent>;
  /** Links that editors made, by the article in which they start. */
  readonly editorialLinksFrom: ReadonlyMap<Slug, readonly Link[]>;
  readonly quotesByArticle: ReadonlyMap<Slug, readonly Quote[]>;
  readonly quotesByEvent: ReadonlyMap<Slug, readonly Quote[]>;
  readonly passage: (article: Slug, id: PassageId) => PassageInArticle | undefined;
}

/** Indexes a dossier; once, since every page needs some of it. Each list is made when it is first asked for. */
export function indexDossier(dossier: Dossier): DossierIndex {
  const articles = new Map(dossier.articles.map((article) => [article.slug, article]));
  return onceAsked(
    {
      articles,
      passage: (slug: Slug, id: PassageId) => {
        const article = articles.get(slug);
        const passage = article && passageOf(article, id);
        return passage && { article, passage };
      },
    },
    {
      order: () => new Map(dossier.articles.map(({ slug }, place) => [slug, place])),
      terms: () => new Map(dossier.terms.map((term) => [term.slug, term])),
      claims: () => new Map(dossier.claims.map((claim) => [claim.slug, claim])),
      events: () => new Map(dossier.events.map((event) => [event.slug, event])),
      editorialLinksFrom: () => Map.groupBy(dossier.editorialLinks, ({ from }) => from.article),
      quotesByArticle: () => Map.groupBy(dossier.quotes, (quote) => quote.article),
      quotesByEvent: () => groupPresent(dossier.quotes, (quote) => quote.event),
    },
  );
}

function groupPresent<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
