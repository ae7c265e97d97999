import type { Reference } from '../../schema/reference.ts';
import type { CalendarDay } from '../citation-template.ts';

/** What is added to a work when it is exported. */
export interface Exporting {
  /** Of the passage that is meant: its id, and its number for people. */
  readonly passage?: { readonly id: string; readonly n: number | null } | undefined;
  readonly accessed?: CalendarDay | undefined;
}

/**
 * A work as a reference manager should keep it: a work without an address of its own gets that in the dossier, where it
 * is absolute, and a passage its own address and number. An address without a host is of no use elsewhere.
 */
export function exportedWork(work: Reference, { passage, accessed }: Exporting = {}): Reference {
  const { archive_location: location, ...rest } = work;
  const isAbsolute = typeof location === 'string' && /^https?:/.test(location);
  const place = isAbsolute ? location + (passage ? `#${passage.id}` : '') : undefined;
  return {
    ...rest,
    ...(passage && { id: `${work.id}-${passage.id}` }),
    ...(place !== undefined && { URL: work['URL'] ?? place, archive_location: place }),
    ...(accessed && { accessed: { 'date-parts': [[accessed.year, accessed.month, accessed.day]] } }),
    ...(typeof passage?.n === 'number' && { note: `¶ ${passage.n}` }),
  };
}
