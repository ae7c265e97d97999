import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { renderingOf } from './rendering-of.ts';

/**
 * Keeps the ids of several bodies on one page apart.
 * Before: `<p id="p-1">` and `<a href="#fn-1">`. After, with the prefix `x-`: `<p id="x-p-1">` and `<a href="#x-fn-1">`.
 */
export function rehypeIdPrefix() {
  return (tree: Root, file: VFile): void => {
    const { idPrefix = '' } = renderingOf(file).options;
    if (idPrefix === '') return;
    const ids = new Set<string>();
    visit(tree, 'element', ({ properties }) => {
      // A citation has an id of the page's, to which its note leads back.
      if (typeof properties.id !== 'string' || 'dataCitation' in properties) return;
      ids.add(properties.id);
      properties.id = idPrefix + properties.id;
    });
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href !== 'string' || !href.startsWith('#')) return;
      if (ids.has(href.slice(1))) properties.href = `#${idPrefix}${href.slice(1)}`;
    });
  };
}
