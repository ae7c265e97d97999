import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

const parser = rehype().data('settings', { fragment: true });

/** What a browser makes of finished HTML: nesting that is not allowed would come out otherwise than it went in. */
export function readPage(html: string): Root {
  return parser.parse(html);
}

/** The visible text, as the DOM's textContent. */
export function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => visibleText(child)).join('') : '';
}

/** Every element with an id, by that id; throws where two share one. */
export function elementsById(root: Root): Map<string, Element> {
  const found = new Map<string, Element>();
  visit(root, 'element', (node) => {
    const { id } = node.properties;
    if (typeof id !== 'string') return;
    if (found.has(id)) throw new Error(`Two elements have the id ${id}`);
    found.set(id, node);
  });
  return found;
}

/** Elements of a name that stand in another of the same name. */
export function nested(root: Root, tagName: string): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (outer) => {
    if (outer.tagName !== tagName) return;
    visit(outer, 'element', (inner) => {
      if (inner !== outer && inner.tagName === tagName) found.push(inner);
    });
  });
  return found;
}
