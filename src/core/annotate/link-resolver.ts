import type { PassageId, Slug } from '../schema/brands.ts';
import { outlineOf } from '../outline-of.ts';
import type { Article, Claim, Content, DossierEvent, ExplicitLink, Term } from '../schema/dossier.ts';

/** What an explicit link leads to. */
export type LinkTarget =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'event'; readonly event: DossierEvent }
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

/** The parts of a dossier that a link can lead to. */
export type Linkable = Pick<Content, 'articles' | 'terms' | 'claims' | 'events'>;

/**
 * A resolver for the links of a dossier. Old names in `redirects` lead to the new ones, and the address of a passage that
 * was merged or moved to where its words are now.
 * @param articleOf finds an article by its slug, where somebody else does that: the very same each time
 */
export function linkResolver(
  content: Linkable & Pick<Content, 'config' | 'history'>,
  articleOf = finderIn(content.articles),
): ResolveLink {
  // Of two pages with one name, which is a problem of its own, the term comes before the claim and the claim before the event.
  const others = new Map<string, LinkTarget>([
    ...content.events.map((event) => [event.slug, { kind: 'event', event }] as const),
    ...content.claims.map((claim) => [claim.slug, { kind: 'claim', claim }] as const),
    ...content.terms.map((term) => [term.slug, { kind: 'term', term }] as const),
  ]);
  const anchors = new Map<Article, ReadonlyMap<string, PassageId>>();

  return ({ target, fragment }, from) => {
    const slug = target === '' ? (from ?? '') : target;
    const isThere = others.has(slug) || articleOf(slug) !== undefined;
    const current = isThere ? slug : (content.config.redirects[slug] ?? slug);
    const article = articleOf(current);
    if (article) return withPassage(article, fragment) ?? moved(current, fragment);
    const other = others.get(current);
    if (fragment === undefined) return other;
    return other ? undefined : moved(current, fragment);
  };

  /** Where the words of a passage went that is gone. */
  function moved(slug: string, fragment: string | undefined): LinkTarget | undefined {
    const gone = content.history.get(slug as Slug)?.gone.find(({ id }) => id === fragment);
    const article = gone?.to && articleOf(gone.to.article);
    return article && withPassage(article, gone.to.passage);
  }

  function withPassage(article: Article, fragment: string | undefined): LinkTarget | undefined {
    if (fragment === undefined) return { kind: 'article', article };
    let ids = anchors.get(article);
    if (!ids) anchors.set(article, (ids = anchorsOf(article)));
    const passage = ids.get(fragment);
    return passage && { kind: 'article', article, passage, anchor: fragment };
  }
}

function finderIn(articles: readonly Article[]): (slug: string) => Article | undefined {
  const bySlug = new Map<string, Article>(articles.map((article) => [article.slug, article]));
  return (slug) => bySlug.get(slug);
}

function anchorsOf(article: Article): Map<string, PassageId> {
  const { containers, passages } = outlineOf(article);
  const ids = new Map<string, PassageId>(Object.entries(containers));
  for (const id of passages) ids.set(id, id);
  return ids;
}
