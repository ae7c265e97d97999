import type { Definition, FootnoteDefinition, Paragraph, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Keeps definitions that nothing refers to, which would otherwise vanish from the page.
 * Before: `[^1]: A note.` without a `[^1]` in the text. After: a paragraph with those words.
 */
export function remarkKeepUnused() {
  return (tree: Root, file: VFile): void => {
    const definitions: (Definition | FootnoteDefinition)[] = [];
    const used = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
      else if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
      else if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    });
    if (definitions.length === 0) return;
    const kept = unused(definitions, used);
    visit(tree, (node, index, parent) => {
      if (index === undefined || !parent || !kept.has(node)) return undefined;
      const paragraphs = asText(node as Definition | FootnoteDefinition, String(file));
      parent.children.splice(index, 1, ...(paragraphs as never[]));
      return [SKIP, index + paragraphs.length];
    });
  };
}

/** Those nobody refers to, and those that come second: only the first of a name is used. */
function unused(
  definitions: readonly (Definition | FootnoteDefinition)[],
  used: ReadonlySet<string>,
): Set<unknown> {
  const seen = new Set<string>();
  return new Set(
    definitions.filter((node) => {
      const name = node.type === 'definition' ? node.identifier : `^${node.identifier}`;
      const first = !seen.has(name);
      seen.add(name);
      return !first || !used.has(name);
    }),
  );
}

function asText(node: Definition | FootnoteDefinition, source: string): RootContent[] {
  if (node.type === 'definition') {
    const { start, end } = node.position ?? {};
    return [
      { type: 'paragraph', children: [{ type: 'text', value: source.slice(start?.offset, end?.offset) }] },
    ];
  }
  const label = { type: 'text', value: `[^${node.label ?? node.identifier}]: ` } as const;
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [label] }, ...node.children];
  const opening: Paragraph = { ...first, children: [label, ...first.children] };
  return [opening, ...rest];
}
