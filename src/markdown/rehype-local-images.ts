import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const REMOTE = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/**
 * A site loads nothing from another host, so an image that lies elsewhere becomes a link with its description.
 * Before: `<img src="https://elsewhere/x.jpg" alt="A map">`. After: `<a class="remote-image" href="…">A map</a>`.
 */
export function rehypeLocalImages() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const { src, alt } = node.properties;
      if (node.tagName !== 'img' || typeof src !== 'string' || !REMOTE.test(src)) return;
      const text = { type: 'text', value: typeof alt === 'string' && alt !== '' ? alt : src } as const;
      const inLink = parent?.type === 'element' && parent.tagName === 'a';
      const link: Element = inLink
        ? { type: 'element', tagName: 'span', properties: { className: ['remote-image'] }, children: [text] }
        : {
            type: 'element',
            tagName: 'a',
            properties: { className: ['remote-image'], href: src },
            children: [text],
          };
      if (parent && index !== undefined) parent.children[index] = link;
    });
  };
}
