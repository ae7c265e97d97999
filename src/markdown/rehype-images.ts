import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { renderingOf } from './rendering-of.ts';

/**
 * Gives images their address on the site.
 * Before: `<img src="kaart.png" alt="…">`. After: `<img src="/x/kaart.png" alt="…" loading="lazy">`.
 */
export function rehypeImages() {
  return (tree: Root, file: VFile): void => {
    const { hrefOfImage } = renderingOf(file).options;
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'img') return;
      properties.alt ??= '';
      properties.loading = 'lazy';
      if (hrefOfImage && typeof properties.src === 'string') properties.src = hrefOfImage(properties.src);
    });
  };
}
