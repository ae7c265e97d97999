import type { Reference } from '../schema/reference.ts';

/** Where a work can be read: its web address, else that of its DOI; undefined where it has neither. */
export function referenceAddress(reference: Reference): string | undefined {
  const { URL: address, DOI: doi } = reference;
  if (typeof address === 'string' && /^https?:\/\//.test(address)) return address;
  return typeof doi === 'string' && doi !== '' ? `https://doi.org/${encodeURI(doi)}` : undefined;
}
