import type { Reference } from '../schema/reference.ts';
import type { CalendarDay } from './citation-template.ts';
import type { CitationStyle } from './styles.ts';

/** What is known of the reading. */
export interface Reading {
  /** Address of the work, its own or that in the dossier. */
  readonly address?: string | undefined;
  readonly accessed?: CalendarDay | undefined;
}

/** What only Dossier and reference managers understand; styles would print it where it does not belong. */
const UNPRINTED: ReadonlySet<string> = new Set(['archive', 'archive_location', 'source', 'note']);

/**
 * A work as it is handed to a style. The newspaper is what is cited. The dossier is where it was read: its address is
 * given for a work without one of its own, and then the dossier is named where the style has room for a collection.
 * An agency is not printed beside a named author, for the places of `source` and `archive` differ from style to style.
 */
export function citedWork(work: Reference, style: CitationStyle, { address, accessed }: Reading): Reference {
  const cited: Record<string, unknown> = {};
  for (const field of Object.keys(work)) if (!UNPRINTED.has(field)) cited[field] = work[field];
  const isNamed = work['URL'] !== undefined || work['archive'] === work['container-title'];
  const readIn = isNamed ? undefined : work['archive'];
  if (address !== undefined) cited['URL'] = address;
  if (accessed) cited['accessed'] = { 'date-parts': [[accessed.year, accessed.month, accessed.day]] };
  if (style.readIn !== undefined && readIn !== undefined) cited[style.readIn] = readIn;
  return cited as Reference;
}
