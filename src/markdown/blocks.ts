import type { Element, ElementContent, Nodes, RootContent } from 'hast';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether an element is a block or, as HTML allows for `del` or `a`, holds one. */
export function isBlock(node: RootContent): node is Element {
  return node.type === 'element' && (BLOCKS.has(node.tagName) || hasBlocks(node));
}

/** Whether a block is divided into smaller ones; if not, its text is one passage. */
export function hasBlocks(node: Element): boolean {
  return node.children.some(isBlock);
}

/** The text of a node, as the DOM's textContent. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** Whether a node would put nothing on the page. */
export function isBlank(node: ElementContent | RootContent): boolean {
  return textOf(node).trim() === '';
}
