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
  // To go round a tree takes longer than to write it, and what Dossier itself puts beside a passage holds neither.
  if (beside.some(holdsNoteOrImage)) {
    labelFootnotes(tree, file);
    addressImages(tree, file);
  }
  return rendering.stringify(tree, file);
}

/** Whether one of those plugins has anything to do. */
function holdsNoteOrImage({ tagName, properties, children }: Element): boolean {
  return (
    tagName === 'img' ||
    Object.keys(properties).some((name) => name.startsWith('dataFootnote')) ||
    children.some((child) => child.type === 'element' && holdsNoteOrImage(child))
  );
}
