import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Alignment of table cells in today's HTML.
 * Before: `<td align="right">`. After: `<td class="align-right">`.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { align, ...rest } = node.properties;
      if (typeof align !== 'string') return;
      node.properties = /^(?:left|right|center)$/.test(align)
        ? { ...rest, className: [`align-${align}`] }
        : rest;
    });
  };
}
