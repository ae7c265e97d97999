import type { Root } from 'hast';
import { VFile } from 'vfile';
import type { Html } from '../core/schema/brands.ts';
import { rendering } from './index.ts';
import type { Rendering } from './render-options.ts';

/** Finished HTML of a tree, which is used up. */
export function renderWithPlugins(tree: Root, settings: Rendering): Html {
  const file = new VFile();
  file.data.rendering = settings;
  return rendering.stringify(rendering.runSync(tree, file) as Root, file) as Html;
}
