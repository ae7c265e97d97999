import type { LinkTarget } from '../../core/annotate/link-resolver.ts';
import { titleOfTarget } from '../../core/annotate/title-of-target.ts';
import type { Relation } from '../../core/schema/dossier.ts';
import type { ReferencesTo } from './references.ts';
import { slugOfTarget } from './slug-of-target.ts';

/** A text that does something to a whole page, as its editor said. */
export interface TypedReference {
  /** Of an article the passage that says so. */
  readonly source: LinkTarget;
  readonly title: string;
  readonly relation: Relation;
}

/**
 * What confirms, contradicts, updates or explains a page as a whole; links to a passage of it belong to the passage.
 * What does the same twice is there once.
 */
export function typedReferences(
  references: ReferencesTo,
  kind: LinkTarget['kind'],
  slug: string,
): TypedReference[] {
  const found = new Map<string, TypedReference>();
  for (const { source, link, passage } of references(kind, slug)) {
    if (link?.relation === undefined || passage !== undefined) continue;
    if (source.kind === kind && slugOfTarget(source) === slug) continue;
    const key = `${link.relation} ${source.kind} ${slugOfTarget(source)}`;
    if (found.has(key)) continue;
    const placed =
      source.kind === 'article' ? { ...source, passage: link.passage, anchor: link.passage } : source;
    found.set(key, { source: placed, title: titleOfTarget(source), relation: link.relation });
  }
  return [...found.values()];
}
