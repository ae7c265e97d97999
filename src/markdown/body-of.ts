import type { Body, LightBody } from '../core/schema/dossier.ts';
import { lazyBody } from './lazy-body.ts';
import { readBody } from './read-body.ts';

/**
 * The body of which this was kept from another build. A simple one never needs its Markdown.
 * @param readMarkdown from which `light` was read; called whenever the tree is asked for
 */
export function bodyOf(light: LightBody, readMarkdown: () => string): Body {
  return lazyBody(light, () => readBody(readMarkdown()).tree);
}
