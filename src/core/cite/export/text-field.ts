import type { Reference } from '../../schema/reference.ts';

/** A field of CSL-JSON as text on one line; undefined where it is absent or no text. */
export function textField(work: Reference, field: string): string | undefined {
  const value = work[field];
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
