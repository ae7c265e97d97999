import type { LinkTarget } from '../../core/annotate/link-resolver.ts';
import { titleOfTarget } from '../../core/annotate/title-of-target.ts';
import type { Relation } from '../../core/schema/dossier.ts';
import { linkOfReference } from './link-of-reference.ts';
import type { ReferencesTo } from './find-references.ts';
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
  for (const reference of references(kind, slug)) {
    const { source, relation, passage } = reference;
    if (relation === undefined || passage !== undefined) continue;
    if (source.kind === kind && slugOfTarget(source) === slug) continue;
    const key = `${relation} ${source.kind} ${slugOfTarget(source)}`;
    if (found.has(key)) continue;
    const at = linkOfReference(reference)?.passage;
    const placed = source.kind === 'article' && at ? { ...source, passage: at, anchor: at } : source;
    found.set(key, { source: placed, title: titleOfTarget(source), relation });
  }
  return [...found.values()];
}
