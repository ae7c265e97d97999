import type { PassageId, Slug } from '../schema/brands.ts';
import type { Article, Content, ExplicitLink, Term } from '../schema/dossier.ts';

/** What an explicit link leads to. */
export type LinkTarget =
  | { readonly kind: 'term'; readonly term: Term }
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** The passage it means; of a container the first. */
      readonly passage?: PassageId;
      /** The id in the page: of that passage, or of the container. */
      readonly anchor?: string;
    };

/** Finds what a link leads to; `from` is the article it stands in, which `[[#p-…]]` means. Undefined: nothing. */
export type ResolveLink = (
  link: Pick<ExplicitLink, 'target' | 'fragment'>,
  from?: Slug,
) => LinkTarget | undefined;

/** A resolver for the links of a dossier. Old names in `redirects` lead to the new ones. */
export function linkResolver(content: Pick<Content, 'config' | 'articles' | 'terms'>): ResolveLink {
  const articles = new Map(content.articles.map((article) => [article.slug as string, article]));
  const terms = new Map(content.terms.map((term) => [term.slug as string, term]));
  const anchors = new Map<Article, ReadonlyMap<string, PassageId>>();

  return ({ target, fragment }, from) => {
    const slug = target === '' ? (from ?? '') : target;
    const current = articles.has(slug) || terms.has(slug) ? slug : (content.config.redirects[slug] ?? slug);
    const article = articles.get(current);
    if (article) return withPassage(article, fragment);
    const term = terms.get(current);
    return term && fragment === undefined ? { kind: 'term', term } : undefined;
  };

  function withPassage(article: Article, fragment: string | undefined): LinkTarget | undefined {
    if (fragment === undefined) return { kind: 'article', article };
    let ids = anchors.get(article);
    if (!ids) anchors.set(article, (ids = anchorsOf(article)));
    const passage = ids.get(fragment);
    return passage && { kind: 'article', article, passage, anchor: fragment };
  }
}

function anchorsOf({ body }: Article): Map<string, PassageId> {
  const ids = new Map<string, PassageId>(Object.entries(body.containers));
  for (const { id } of body.passages) ids.set(id, id);
  return ids;
}
