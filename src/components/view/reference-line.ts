import type { Reference } from '../../core/schema/reference.ts';

export interface ReferenceLine {
  readonly authors: string;
  /** Year, or undefined where none is given. */
  readonly year: string | undefined;
  readonly title: string;
  /** Journal, book or newspaper it stands in; publisher otherwise. */
  readonly container: string | undefined;
  readonly url: string | undefined;
}

/** What a plain list of references shows of a CSL-JSON item. */
export function referenceLine(reference: Reference): ReferenceLine {
  const year = reference.issued?.['date-parts']?.[0]?.[0];
  return {
    authors: (reference.author ?? []).map(nameOf).filter(Boolean).join('; '),
    year: year === undefined ? undefined : String(year),
    title: reference.title ?? reference.id,
    container: text(reference['container-title']) ?? text(reference.publisher),
    url: webAddress(text(reference.URL)) ?? doiAddress(text(reference.DOI)),
  };
}

function nameOf(name: {
  family?: string | undefined;
  given?: string | undefined;
  literal?: string | undefined;
}): string {
  if (name.literal !== undefined) return name.literal;
  return [name.family, name.given].filter((part) => part !== undefined).join(', ');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//.test(address) ? address : undefined;
}

function doiAddress(doi: string | undefined): string | undefined {
  return doi === undefined ? undefined : `https://doi.org/${encodeURI(doi)}`;
}
