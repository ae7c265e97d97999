import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Takes out where each node stood in the Markdown: what is needed of that is in the explicit links by now, and without
 * it a body takes half the memory.
 */
export function rehypeDropPositions() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      delete node.position;
    });
  };
}
