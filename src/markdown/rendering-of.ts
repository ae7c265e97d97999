import type { VFile } from 'vfile';
import type { Rendering } from './render-options.ts';

/** The settings of the page being rendered; throws where a plugin runs outside renderBody. */
export function renderingOf(file: VFile): Rendering {
  if (!file.data.rendering) throw new Error('Expected file.data.rendering, which renderBody sets');
  return file.data.rendering;
}
