import type { LinkTarget, ResolveLink } from '../../core/annotate/link-resolver.ts';
import { QuickPrint } from '../../core/annotate/quick-print.ts';
import { outlineOf } from '../../core/outline-of.ts';
import type { PassageId, Slug } from '../../core/schema/brands.ts';
import type { Dossier, Relation } from '../../core/schema/dossier.ts';
import { entryOfTarget } from './entry-of-target.ts';
import { slugOfTarget } from './slug-of-target.ts';

/** One text referring to another. */
export interface Reference {
  readonly source: LinkTarget;
  /** Which link of its body refers, from 0; undefined where a term merely names another as related. */
  readonly place: number | undefined;
  readonly relation: Relation | undefined;
  /** The passage it means, of an article. */
  readonly passage: PassageId | undefined;
}

/** What refers to a page, in the order of the dossier: articles, terms, claims, events. */
export type ReferencesTo = (kind: LinkTarget['kind'], slug: string) => readonly Reference[];

/** The references of a dossier, by both ends. */
export interface References {
  readonly to: ReferencesTo;
  /** A print of where the links of an entry lead, an article if nothing is said, given its text; empty where it has none. */
  readonly printFrom: (slug: Slug, kind?: LinkTarget['kind']) => string;
}

/** Finds what refers to a page. Goes through the links of the dossier once, when it is made; no text is read. */
export function findReferences(
  dossier: Pick<Dossier, 'articles' | 'terms' | 'claims' | 'events'>,
  resolve: ResolveLink,
): References {
  const found = new Map<LinkTarget['kind'], Map<string, Reference[]>>();
  const leadsFrom = new Map<LinkTarget['kind'], Map<string, QuickPrint>>();
  const add = (kind: LinkTarget['kind'], slug: string, reference: Reference): void => {
    const ofKind = found.get(kind) ?? new Map<string, Reference[]>();
    found.set(kind, ofKind);
    const references = ofKind.get(slug);
    if (references) references.push(reference);
    else ofKind.set(slug, [reference]);
  };
  for (const source of sourcesOf(dossier)) {
    const { links } = outlineOf(entryOfTarget(source));
    const from = source.kind === 'article' ? source.article.slug : undefined;
    const leads = new QuickPrint();
    for (const [place, link] of links.entries()) {
      const target = resolve(link, from);
      const passage = target?.kind === 'article' ? target.passage : undefined;
      addTarget(leads, target);
      if (!target) continue;
      const { relation } = link;
      add(target.kind, slugOfTarget(target), { source, place, relation, passage });
    }
    if (links.length > 0) {
      const ofKind = leadsFrom.get(source.kind) ?? new Map<string, QuickPrint>();
      leadsFrom.set(source.kind, ofKind.set(slugOfTarget(source), leads));
    }
    if (source.kind !== 'term') continue;
    for (const slug of source.term.related)
      add('term', slug, { source, place: undefined, relation: undefined, passage: undefined });
  }
  return {
    to: (kind, slug) => found.get(kind)?.get(slug) ?? [],
    printFrom: (slug, kind = 'article') => leadsFrom.get(kind)?.get(slug)?.toPrint() ?? '',
  };
}

/** Adds all that the address of a link follows from, and which passage it means. */
function addTarget(print: QuickPrint, target: LinkTarget | undefined): void {
  if (!target) {
    print.addNumber(0);
    return;
  }
  const [anchor = '', passage = ''] = target.kind === 'article' ? [target.anchor, target.passage] : [];
  for (const text of [target.kind, slugOfTarget(target), anchor, passage]) print.addText(text);
}

function sourcesOf({
  articles,
  terms,
  claims,
  events,
}: Pick<Dossier, 'articles' | 'terms' | 'claims' | 'events'>): LinkTarget[] {
  return [
    ...articles.map((article) => ({ kind: 'article', article }) as const),
    ...terms.map((term) => ({ kind: 'term', term }) as const),
    ...claims.map((claim) => ({ kind: 'claim', claim }) as const),
    ...events.map((event) => ({ kind: 'event', event }) as const),
  ];
}
