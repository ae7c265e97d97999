import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { renderingOf } from './rendering-of.ts';
import { hasMargin, isWrappable } from './room-beside.ts';

/**
 * Puts a link to itself beside every passage.
 * Before: `<p id="p-1">Text.</p>`.
 * After: `<div class="passage"><p id="p-1">Text.</p><a class="passage-link" href="#p-1" data-n="3" aria-label="…"></a></div>`.
 * Where no `div` may stand (items, cells), the link is the last thing in the passage. The link is empty and the style
 * sheet shows the number, so that copied text is the article's alone. What else stands beside the passage comes last in
 * the `div`.
 */
export function rehypePassageLinks() {
  return (tree: Root, file: VFile): void => {
    const { body, options } = renderingOf(file);
    const label = options.passageLinkLabel;
    if (!label) return;
    const passages = new Map(body.passages.map((passage) => [passage.id as string, passage]));
    visit(tree, 'element', (node, index, parent) => {
      const { id } = node.properties;
      const passage = typeof id === 'string' ? passages.get(id) : undefined;
      if (!passage || !parent || index === undefined) return undefined;
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['passage-link'],
          href: `#${passage.id}`,
          ...(passage.n !== null && { dataN: String(passage.n) }),
          ariaLabel: label(passage.n),
        },
        children: [],
      };
      if (isWrappable(node, parent)) {
        const properties = { className: ['passage', `passage-${passage.kind}`] };
        const beside = hasMargin(passage) ? options.besidePassage?.(passage.id) : undefined;
        const children = [node, link, ...(beside ? [beside] : [])];
        parent.children[index] = { type: 'element', tagName: 'div', properties, children };
      } else node.children.push(link);
      return [SKIP, index + 1];
    });
  };
}
