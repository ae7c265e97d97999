import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { renderingOf } from './rendering-of.ts';

/**
 * Says in words what the links of footnotes are.
 * Before: `<a data-footnote-ref data-n="1" aria-label="1"></a>`. After: the same with `aria-label="Voetnoot 1"`.
 */
export function rehypeFootnoteLabels() {
  return (tree: Root, file: VFile): void => {
    const labels = renderingOf(file).options.footnoteLabels;
    if (!labels) return;
    visit(tree, 'element', ({ properties }) => {
      const n = String(properties.dataN);
      if ('dataFootnoteRef' in properties) properties.ariaLabel = labels.reference(n);
      else if ('dataFootnoteBackref' in properties) properties.ariaLabel = labels.back(n);
      else if ('dataFootnotes' in properties) properties.ariaLabel = labels.section;
    });
  };
}
