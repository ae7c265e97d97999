import type { Root } from 'hast';
import { VFile } from 'vfile';
import type { Html } from '../core/schema/brands.ts';
import type { Body } from '../core/schema/dossier.ts';
import { rendering } from './index.ts';
import type { RenderOptions } from './render-options.ts';

export type { RenderOptions } from './render-options.ts';

/**
 * Finished HTML of a body: explicit links resolved, first mentions linked, passages addressed. The body stays as it is.
 * For every passage the element with its id has exactly the passage's text as its textContent.
 */
export function renderBody(body: Body, options: RenderOptions): Html {
  const file = new VFile();
  file.data.rendering = { body, options };
  const tree = rendering.runSync(structuredClone(body.tree), file) as Root;
  return rendering.stringify(tree, file) as Html;
}
