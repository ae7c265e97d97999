import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Passage } from '../core/schema/dossier.ts';
import type { RenderOptions } from './render-options.ts';
import { renderingOf } from './rendering-of.ts';
import { hasMargin, isWrappable } from './room-beside.ts';

/**
 * Puts a link to itself beside every passage, and one to cite it.
 * Before: `<p id="p-1">Text.</p>`.
 * After: `<div class="passage"><p id="p-1">Text.</p><a class="passage-link" href="#p-1" data-n="3" aria-label="…"></a>
 * <a class="passage-cite" href="cite/#p-1" data-sign="cite" aria-label="…"></a></div>`, on one line.
 * Where no `div` may stand (items, cells), the links are the last things in the passage. They are empty and the style
 * sheet shows number and sign, so that copied text is the article's alone. What else stands beside the passage comes
 * last in the `div`.
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
      const links = [link, ...citeLinkOf(passage, options)];
      if (isWrappable(node, parent)) {
        const properties = { className: ['passage', `passage-${passage.kind}`] };
        const beside = hasMargin(passage) ? (options.besidePassage?.(passage.id) ?? []) : [];
        const children = [node, ...links, ...beside];
        parent.children[index] = { type: 'element', tagName: 'div', properties, children };
      } else node.children.push(...links);
      return [SKIP, index + 1];
    });
  };
}

function citeLinkOf(passage: Passage, { citeLink }: RenderOptions): Element[] {
  if (!citeLink) return [];
  const { href, label, sign } = citeLink(passage);
  const properties = { className: ['passage-cite'], href, dataSign: sign, ariaLabel: label };
  return [{ type: 'element', tagName: 'a', properties, children: [] }];
}
