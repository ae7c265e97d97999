import type { ExplicitLink } from '../../core/schema/dossier.ts';
import { entryOfTarget } from './entry-of-target.ts';
import type { Reference } from './find-references.ts';
import { keptLinks } from './kept-links.ts';

/** The link by which a text refers to another, with its place there; for this the text is read once. */
export function linkOfReference({ source, place }: Reference): ExplicitLink | undefined {
  return place === undefined ? undefined : keptLinks(entryOfTarget(source))[place];
}
