import type { Slug } from '../../core/schema/brands.ts';

/** Path of a part of a term's mentions, below the base; the first part is on the page of the term. */
export function mentionPartPath(term: Slug, part: number): string {
  return part === 1 ? `glossary/${term}/#mentions` : `glossary/${term}/mentions/${part}/`;
}
