import type { Element, Root } from 'hast';
import { VFile } from 'vfile';
import { rendering } from './index.ts';
import { rehypeFootnoteLabels } from './rehype-footnote-labels.ts';
import { rehypeImages } from './rehype-images.ts';
import type { Body } from '../core/schema/dossier.ts';
import type { RenderOptions } from './render-options.ts';

const labelFootnotes = rehypeFootnoteLabels();
const addressImages = rehypeImages();

/** What stands beside a passage as HTML, after those plugins of rendering that look beyond the text. */
export function besideHtml(beside: readonly Element[], body: Body, options: RenderOptions): string {
  if (beside.length === 0) return '';
  const tree: Root = { type: 'root', children: [...beside] };
  const file = new VFile();
  file.data.rendering = { body, options };
  labelFootnotes(tree, file);
  addressImages(tree, file);
  return rendering.stringify(tree, file);
}
