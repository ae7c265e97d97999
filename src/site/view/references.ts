import type { LinkTarget, ResolveLink } from '../../core/annotate/link-resolver.ts';
import type { PassageId } from '../../core/schema/brands.ts';
import type { Dossier, Entry, ExplicitLink } from '../../core/schema/dossier.ts';
import { slugOfTarget } from './slug-of-target.ts';

/** One text referring to another. */
export interface Reference {
  readonly source: LinkTarget;
  readonly body: Entry['body'];
  /** The link that refers; undefined where a term merely names another as related. */
  readonly link: ExplicitLink | undefined;
  /** The passage it means, of an article. */
  readonly passage: PassageId | undefined;
}

/** What refers to a page, in the order of the dossier: articles, terms, claims, events. */
export type ReferencesTo = (kind: LinkTarget['kind'], slug: string) => readonly Reference[];

/** Finds what refers to a page. Goes through the dossier once, when it is made. */
export function referencesTo(
  dossier: Pick<Dossier, 'articles' | 'terms' | 'claims' | 'events'>,
  resolve: ResolveLink,
): ReferencesTo {
  const found = new Map<string, Reference[]>();
  const add = (key: string, reference: Reference): void => {
    const references = found.get(key);
    if (references) references.push(reference);
    else found.set(key, [reference]);
  };
  for (const { source, entry } of sourcesOf(dossier)) {
    const { body } = entry;
    for (const link of body.explicitLinks) {
      const target = resolve(link, source.kind === 'article' ? source.article.slug : undefined);
      if (!target) continue;
      const passage = target.kind === 'article' ? target.passage : undefined;
      add(`${target.kind} ${slugOfTarget(target)}`, { source, body, link, passage });
    }
    if (source.kind !== 'term') continue;
    for (const slug of source.term.related)
      add(`term ${slug}`, { source, body, link: undefined, passage: undefined });
  }
  return (kind, slug) => found.get(`${kind} ${slug}`) ?? [];
}

function sourcesOf(
  dossier: Pick<Dossier, 'articles' | 'terms' | 'claims' | 'events'>,
): { entry: Entry; source: LinkTarget }[] {
  return [
    ...dossier.articles.map((article) => ({ entry: article, source: { kind: 'article', article } as const })),
    ...dossier.terms.map((term) => ({ entry: term, source: { kind: 'term', term } as const })),
    ...dossier.claims.map((claim) => ({ entry: claim, source: { kind: 'claim', claim } as const })),
    ...dossier.events.map((event) => ({ entry: event, source: { kind: 'event', event } as const })),
  ];
}
