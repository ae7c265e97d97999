import type { CiteItem } from '@citation-js/core';
import type { WorkCited } from './work-cited.ts';

/** A work that a citation names, as the processor takes it. */
export function citeItem({ place, suppressAuthor, ...item }: WorkCited): CiteItem {
  return { ...item, ...place, ...(suppressAuthor === true && { 'suppress-author': true }) };
}
