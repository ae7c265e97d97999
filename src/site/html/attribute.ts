import type { Html } from '../../core/schema/brands.ts';
import { NOTHING } from './nothing.ts';

/** ` name="value"`, or nothing where there is no value; written as Astro writes it. */
export function attribute(name: string, value: string | number | undefined): Html {
  if (value === undefined) return NOTHING;
  if (value === '') return ` ${name}` as Html;
  const text = String(value);
  const needsEscaping = text.includes('&') || text.includes('"');
  const safe = needsEscaping ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : text;
  return ` ${name}="${safe}"` as Html;
}
