import { escapeHtml } from '../../core/cite/escape-html.ts';
import { type ArchivedCopy, robustLink } from '../../core/cite/metadata/robust-link.ts';
import { publishedDay } from '../../core/cite/metadata/published-day.ts';
import { referenceAddress } from '../../core/references/reference-address.ts';
import type { Edtf } from '../../core/schema/brands.ts';
import type { Reference } from '../../core/schema/reference.ts';

/** The archived copies that an item of references.json names: `archive_location`, where that is an address. */
export function archivedCopies({ archive_location: copy }: Reference): ArchivedCopy[] {
  return typeof copy === 'string' && /^https?:\/\//.test(copy) ? [{ url: copy }] : [];
}

/** The day on which a work is known to have been at its address: when it was read, else when it was issued. */
export function knownDay({ accessed, issued }: Reference): Edtf | undefined {
  const parts = datePartsOf(accessed) ?? datePartsOf(issued) ?? [];
  const [year, month, day] = parts.map(String);
  if (year === undefined) return undefined;
  const written = [year.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
  return publishedDay(written as Edtf) as Edtf | undefined;
}

function datePartsOf(date: unknown): readonly unknown[] | undefined {
  if (typeof date !== 'object' || date === null || !('date-parts' in date)) return undefined;
  const { 'date-parts': parts } = date;
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  return Array.isArray(first) && first.length > 0 ? first : undefined;
}

/** A finished entry in which the link to the work is a Robust Link. */
export function robustEntry(html: string, reference: Reference): string {
  const address = referenceAddress(reference);
  if (address === undefined) return html;
  const { live } = robustLink(address, archivedCopies(reference), knownDay(reference));
  const attributes = Object.entries(live)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`]))
    .join('');
  return html.replace(/<a href=/g, `<a rel="external"${attributes} href=`);
}
