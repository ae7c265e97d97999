import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { escapeUnknownTags } from './escape-unknown-tags.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

const parseRaw = rehypeRaw();
const sanitize = rehypeSanitize(sanitizeSchema);

/**
 * Reads the HTML an editor wrote in a body, and takes out what could harm a reader.
 * Before: a raw node `<b onclick="…">`. After: the element `<b>`.
 * A body without HTML and without addresses, as nearly all are, is left alone: both steps copy the whole tree.
 */
export function rehypeOwnHtml() {
  return (tree: Root, file: VFile): Root => {
    const raw = some(tree, (node) => node.type === 'raw');
    if (raw) {
      visit(tree, 'raw', (node) => {
        node.value = escapeUnknownTags(node.value);
      });
    }
    if (!raw && !some(tree, hasAddress)) return tree;
    return sanitize(raw ? parseRaw(tree, file) : tree);
  };
}

function hasAddress(node: Nodes): boolean {
  return node.type === 'element' && ('href' in node.properties || 'src' in node.properties);
}

function some(tree: Root, test: (node: Nodes) => boolean): boolean {
  let found = false;
  visit(tree, (node) => {
    found = test(node);
    return found ? EXIT : CONTINUE;
  });
  return found;
}
