import { markHTMLString } from 'astro/runtime/server/index.js';
import type { Html } from '../core/schema/brands.ts';

/**
 * Finished HTML among the parts of a template, which stands there as it is: what `<Fragment set:html>` says, for which
 * Astro waits, so that all that follows is kept apart until it is there.
 */
export function written(html: Html): unknown {
  return markHTMLString(html);
}
