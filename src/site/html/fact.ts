import type { Html } from '../../core/schema/brands.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { markup } from './markup.ts';

/** An entry of a list of facts. */
export function fact(name: string, value: Html, style?: 'path' | 'hash'): Html {
  return markup`<dt>${escaped(name)}</dt><dd${attribute('class', style)}>${value}</dd>`;
}
