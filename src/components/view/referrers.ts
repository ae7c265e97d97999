import type { LinkTarget, ResolveLink } from '../../core/annotate/link-resolver.ts';
import { titleOfTarget } from '../../core/annotate/title-of-target.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Dossier, Entry, Passage, Relation } from '../../core/schema/dossier.ts';

/** What refers to a passage. */
interface Referrer {
  readonly source: LinkTarget;
  readonly title: string;
  /** What it does to the passage, where the editor said so. */
  readonly relation: Relation | undefined;
}

/** A passage, and everything that refers to it. */
export interface PassageReferrers {
  readonly passage: Passage;
  readonly referrers: readonly Referrer[];
}

type Sources = Pick<Dossier, 'articles' | 'terms' | 'claims' | 'events' | 'quotes'>;

/**
 * Who refers to the passages of each article: explicit links to them, from any article, definition, claim or event, and
 * the claims and events whose quotes stand in them. In reading order; a source that refers to a passage twice in the
 * same way is there once. Goes through the dossier once.
 */
export function referrersByArticle(
  dossier: Sources,
  resolve: ResolveLink,
): ReadonlyMap<Slug, readonly PassageReferrers[]> {
  const found = new Map<string, Map<string, Referrer>>();
  const add = (article: Slug, passage: string, source: LinkTarget, relation: Relation | undefined): void => {
    const key = `${article}#${passage}`;
    const referrers = found.get(key) ?? new Map<string, Referrer>();
    const name = `${source.kind} ${slugOf(source)} ${relation ?? ''}`;
    if (!referrers.has(name)) referrers.set(name, { source, title: titleOfTarget(source), relation });
    found.set(key, referrers);
  };
  for (const source of sourcesOf(dossier)) {
    for (const link of source.entry.body.explicitLinks) {
      const target = resolve(link, source.entry.slug);
      if (target?.kind === 'article' && target.passage !== undefined)
        add(target.article.slug, target.passage, placed(source.target, link.passage), link.relation);
    }
  }
  const claims = new Map(dossier.claims.map((claim) => [claim.slug, claim]));
  const events = new Map(dossier.events.map((event) => [event.slug, event]));
  for (const { article, passage, ...quote } of dossier.quotes) {
    const claim = quote.claim && claims.get(quote.claim);
    if (claim) add(article, passage, { kind: 'claim', claim }, undefined);
    const event = quote.event && events.get(quote.event);
    if (event) add(article, passage, { kind: 'event', event }, undefined);
  }
  return new Map(
    dossier.articles.map(({ slug, body }) => [
      slug,
      body.passages.flatMap((passage) => {
        const referrers = found.get(`${slug}#${passage.id}`);
        return referrers ? [{ passage, referrers: [...referrers.values()] }] : [];
      }),
    ]),
  );
}

function sourcesOf(dossier: Sources): { entry: Entry; target: LinkTarget }[] {
  return [
    ...dossier.articles.map((article) => ({ entry: article, target: { kind: 'article', article } as const })),
    ...dossier.terms.map((term) => ({ entry: term, target: { kind: 'term', term } as const })),
    ...dossier.claims.map((claim) => ({ entry: claim, target: { kind: 'claim', claim } as const })),
    ...dossier.events.map((event) => ({ entry: event, target: { kind: 'event', event } as const })),
  ];
}

/** An article refers from one of its passages, and a reader is led to that. */
function placed(target: LinkTarget, passage: Passage['id']): LinkTarget {
  return target.kind === 'article' ? { ...target, passage, anchor: passage } : target;
}

function slugOf(target: LinkTarget): string {
  if (target.kind === 'article') return target.article.slug;
  if (target.kind === 'term') return target.term.slug;
  return target.kind === 'claim' ? target.claim.slug : target.event.slug;
}
