import type { Slug } from '../schema/brands.ts';
import type { Article, Content, Link, Quote, RelatedArticle, SharedCopy } from '../schema/dossier.ts';
import { type ArticleMentions, MENTION_FIELDS } from './article-memory.ts';
import type { LinkTarget, ResolveLink } from './link-resolver.ts';
import type { ResolvedLink } from './resolve-explicit-links.ts';

/** What the links that editors made are made of. */
interface Editorial {
  readonly explicit: ReadonlyMap<Slug, readonly ResolvedLink[]>;
  readonly quotes: readonly Quote[];
  readonly resolve: ResolveLink;
}

/** What all links are made of. */
interface Found {
  readonly content: Pick<Content, 'articles'>;
  readonly editorial: readonly Link[];
  /** Of each article, in their order. */
  readonly found: readonly ArticleMentions[];
  readonly related: ReadonlyMap<Slug, readonly RelatedArticle[]>;
  readonly copies: readonly SharedCopy[];
}

/** The links that editors made: explicit ones, and for a claim from each quote to who says it and to its other quotes. */
export function editorialLinks({ explicit, quotes, resolve }: Editorial): Link[] {
  const ofTexts = [...explicit].flatMap(([article, links]) =>
    links.map((link) => explicitLink(article, link)),
  );
  return [...ofTexts, ...claimLinks(quotes, resolve)];
}

/**
 * All links of a dossier, by kind, and within a kind in reading order of where they start: explicit links; one `mention`
 * for each term in each passage; related articles; for shared copy the articles and then the passages, from the earlier
 * article to the later; and those of claims.
 */
export function collectLinks({ content, editorial, found, related, copies }: Found): Link[] {
  return [
    ...editorial.filter(({ kind }) => kind === 'explicit'),
    ...content.articles.flatMap((article, index) => mentionLinks(article, found[index])),
    ...[...related].flatMap(([article, others]) =>
      others.map((other) => ({
        from: { article },
        to: { article: other.article },
        kind: 'related' as const,
      })),
    ),
    ...copies.flatMap(copyLinks),
    ...editorial.filter(({ kind }) => kind === 'claim'),
  ];
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

function mentionLinks({ slug, body }: Article, memory: ArticleMentions | undefined): Link[] {
  const links: Link[] = [];
  const { terms, mentions } = memory ?? { terms: [], mentions: [] };
  /** The passage in which each term was seen last. */
  const seen: (number | undefined)[] = [];
  for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
    const [index = 0, place = 0] = [mentions[at], mentions[at + 3]];
    if (seen[place] === index) continue;
    seen[place] = index;
    const passage = body.passages[index]?.id;
    const term = terms[place];
    if (passage !== undefined && term !== undefined)
      links.push({ from: { article: slug, passage }, to: { term }, kind: 'mention' });
  }
  return links;
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
