import type { Html } from '../core/schema/brands.ts';
import type { Body } from '../core/schema/dossier.ts';
import type { RenderOptions } from './render-options.ts';
import { renderSimple } from './render-simple.ts';
import { renderWithPlugins } from './render-with-plugins.ts';

export type { RenderOptions } from './render-options.ts';

/**
 * Finished HTML of a body: explicit links resolved, first mentions linked, passages addressed. The body stays as it is.
 * For every passage the element with its id has exactly the passage's text as its textContent.
 */
export function renderBody(body: Body, options: RenderOptions): Html {
  return renderSimple(body, options) ?? renderWithPlugins(body.tree, { body, options });
}
