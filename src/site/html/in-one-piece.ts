import type { Html } from '../../core/schema/brands.ts';
import { NOTHING } from './nothing.ts';

/**
 * HTML that is kept for many pages, as one string. V8 keeps what was put together as a tree of its pieces, and goes through
 * these each time that it is written, which takes three times as long; to ask for a letter makes it one.
 */
export function inOnePiece(html: Html): Html {
  return Number.isNaN(html.charCodeAt(0)) ? NOTHING : html;
}
