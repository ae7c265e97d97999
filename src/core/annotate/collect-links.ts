import type { Slug } from '../schema/brands.ts';
import type { Article, Link, Mention, Quote, RelatedArticle } from '../schema/dossier.ts';
import type { ResolveLink } from './link-resolver.ts';
import type { ResolvedLink } from './resolve-explicit-links.ts';

/**
 * All links of a dossier, by kind, and within a kind in reading order of where they start: explicit links; one `mention`
 * for each term in each passage; related articles; and for a claim, from each quote to the term that says it and to the
 * other quotes on the same claim.
 */
export function collectLinks(
  explicit: ReadonlyMap<Slug, readonly ResolvedLink[]>,
  mentions: readonly Mention[],
  related: ReadonlyMap<Slug, readonly RelatedArticle[]>,
  quotes: readonly Quote[],
  resolve: ResolveLink,
): Link[] {
  return [
    ...[...explicit].flatMap(([article, links]) => links.map((link) => explicitLink(article, link))),
    ...mentionLinks(mentions),
    ...[...related].flatMap(([article, others]) =>
      others.map((other) => ({
        from: { article },
        to: { article: other.article },
        kind: 'related' as const,
      })),
    ),
    ...claimLinks(quotes, resolve),
  ];
}

function explicitLink(article: Article['slug'], { link, target }: ResolvedLink): Link {
  const from = { article, passage: link.passage };
  if (target.kind === 'term') return { from, to: { term: target.term.slug }, kind: 'explicit' };
  const { passage } = target;
  return { from, to: { article: target.article.slug, ...(passage && { passage }) }, kind: 'explicit' };
}

function mentionLinks(mentions: readonly Mention[]): Link[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ article, passage, term }) => {
    const key = `${article} ${passage} ${term}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ from: { article, passage }, to: { term }, kind: 'mention' as const }];
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
