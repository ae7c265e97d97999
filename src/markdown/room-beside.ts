import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import type { PassageId } from '../core/schema/brands.ts';
import type { Body, Passage } from '../core/schema/dossier.ts';

/** Blocks that may stand in a `div`. */
const WRAPPABLE = new Set(['p', 'pre', 'div', 'section', 'address', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Parents in which a `div` may stand. */
const FLOW = new Set([
  'blockquote',
  'li',
  'div',
  'section',
  'td',
  'th',
  'dd',
  'figure',
  'figcaption',
  'details',
]);

/** Whether a passage may be wrapped in a `div`, so that something can stand beside it and outside its text. */
export function isWrappable(node: Element, parent: Nodes): boolean {
  const fits = parent.type === 'root' || (parent.type === 'element' && FLOW.has(parent.tagName));
  return fits && WRAPPABLE.has(node.tagName);
}

/** Whether anything may stand beside a wrapped passage: a cell has no margin. */
export function hasMargin({ kind }: Passage): boolean {
  return kind !== 'cell';
}

/** The passages of a body beside which something can stand. */
export function passagesWithRoom(body: Body): ReadonlySet<PassageId> {
  if (body.simple) return new Set(body.passages.map(({ id }) => id));
  const passages = new Map(body.passages.map((passage) => [passage.id as string, passage]));
  const found = new Set<PassageId>();
  visit(body.tree, 'element', (node, _, parent) => {
    const { id } = node.properties;
    const passage = typeof id === 'string' ? passages.get(id) : undefined;
    if (passage && parent && hasMargin(passage) && isWrappable(node, parent)) found.add(passage.id);
  });
  return found;
}
