import type { PassageId, Slug } from '../schema/brands.ts';
import type { Dossier, Link, Mention, Quote, RelatedArticle, SharedCopy } from '../schema/dossier.ts';
import type { LinkTarget, ResolveLink } from './link-resolver.ts';
import type { ResolvedLink } from './resolve-explicit-links.ts';

/** What the links that editors made are made of. */
interface Editorial {
  readonly explicit: ReadonlyMap<Slug, readonly ResolvedLink[]>;
  readonly quotes: readonly Quote[];
  readonly resolve: ResolveLink;
}

/** What all links are made of. */
type Found = Pick<Dossier, 'articles' | 'editorialLinks' | 'mentionIndex' | 'related' | 'sharedCopy'>;

/** The links that editors made: explicit ones, and for a claim from each quote to who says it and to its other quotes. */
export function editorialLinks({ explicit, quotes, resolve }: Editorial): Link[] {
  const ofTexts = [...explicit].flatMap(([article, links]) =>
    links.map((link) => explicitLink(article, link)),
  );
  return [...ofTexts, ...claimLinks(quotes, resolve)];
}

/**
 * All links from articles of a dossier, or of a part of it, by kind, and within a kind in reading order of where they start: explicit links; one `mention`
 * for each term in each passage; related articles; for shared copy the articles and then the passages, from the earlier
 * article to the later; and those of claims.
 */
export function collectLinks({ articles, editorialLinks: ofEditors, ...found }: Found): Link[] {
  return [
    ...ofEditors.filter(({ kind }) => kind === 'explicit'),
    ...articles.flatMap(({ slug }) => mentionLinks(found.mentionIndex.inArticle(slug))),
    ...articles.flatMap(({ slug }) => relatedLinks(slug, found.related.get(slug) ?? [])),
    ...found.sharedCopy.flatMap(copyLinks),
    ...ofEditors.filter(({ kind }) => kind === 'claim'),
  ];
}

function relatedLinks(article: Slug, others: readonly RelatedArticle[]): Link[] {
  return others.map((other) => ({ from: { article }, to: { article: other.article }, kind: 'related' }));
}

function explicitLink(article: Slug, { link, target }: ResolvedLink): Link {
  const { relation } = link;
  const from = { article, passage: link.passage };
  return { from, to: addressOf(target), kind: 'explicit', ...(relation !== undefined && { relation }) };
}

function addressOf(target: LinkTarget): Link['to'] {
  switch (target.kind) {
    case 'article':
      return { article: target.article.slug, ...(target.passage && { passage: target.passage }) };
    case 'term':
      return { term: target.term.slug };
    case 'claim':
      return { claim: target.claim.slug };
    case 'event':
      return { event: target.event.slug };
  }
}

function copyLinks({ a, b, runs }: SharedCopy): Link[] {
  const kind = 'shared-copy' as const;
  const pairs = new Map(
    runs.map((run) => [
      `${run.a.passage} ${run.b.passage}`,
      { from: { article: a, passage: run.a.passage }, to: { article: b, passage: run.b.passage }, kind },
    ]),
  );
  return [{ from: { article: a }, to: { article: b }, kind }, ...pairs.values()];
}

function mentionLinks(mentions: readonly Mention[]): Link[] {
  /** The passage in which each term was seen last. */
  const seen = new Map<Slug, PassageId>();
  return mentions.flatMap(({ article, passage, term }): Link[] => {
    if (seen.get(term) === passage) return [];
    seen.set(term, passage);
    return [{ from: { article, passage }, to: { term }, kind: 'mention' }];
  });
}

function claimLinks(quotes: readonly Quote[], resolve: ResolveLink): Link[] {
  const ofClaims = quotes.filter((quote) => quote.claim !== undefined);
  const byClaim = Map.groupBy(ofClaims, (quote) => quote.claim);
  const links = ofClaims.flatMap((quote): Link[] => {
    const from = { article: quote.article, passage: quote.passage };
    const speaker = resolve({ target: quote.by ?? '', fragment: undefined });
    const others = (byClaim.get(quote.claim) ?? []).filter(
      (other) => other.passage !== quote.passage || other.article !== quote.article,
    );
    return [
      ...(speaker?.kind === 'term'
        ? [{ from, to: { term: speaker.term.slug }, kind: 'claim' as const }]
        : []),
      ...others.map(({ article, passage }) => ({ from, to: { article, passage }, kind: 'claim' as const })),
    ];
  });
  const seen = new Set<string>();
  return links.filter((link) => {
    const key = JSON.stringify(link);
    return !seen.has(key) && seen.add(key);
  });
}
