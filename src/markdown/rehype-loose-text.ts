import type { Element, ElementContent, Root, RootContent } from 'hast';
import { hasBlocks, isBlank, isBlock } from './blocks.ts';

/** Elements whose children are prescribed, so that nothing may be put between them. */
const STRICT = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup']);

/**
 * Gives text that stands loose beside blocks an element of its own, so that it can be a passage.
 * Before: `<li>een<ul><li>twee</li></ul></li>`. After: `<li><span>een</span><ul><li>twee</li></ul></li>`.
 * In an item it is a span, which keeps a tight list tight; elsewhere a paragraph.
 */
export function rehypeLooseText() {
  return (tree: Root): void => {
    tree.children = wrapLooseText(tree.children, 'p');
    visitBlocks(tree.children);
  };
}

function visitBlocks(children: readonly RootContent[]): void {
  for (const child of children) {
    if (!isBlock(child) || !hasBlocks(child)) continue;
    if (!STRICT.has(child.tagName)) {
      child.children = wrapLooseText(child.children, child.tagName === 'li' ? 'span' : 'p');
    }
    visitBlocks(child.children);
  }
}

function wrapLooseText(children: readonly ElementContent[], tagName: string): ElementContent[];
function wrapLooseText(children: readonly RootContent[], tagName: string): RootContent[];
function wrapLooseText(children: readonly RootContent[], tagName: string): RootContent[] {
  const result: RootContent[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    result.push(...wrapRun(run, tagName));
    run = [];
  };
  for (const child of children) {
    if (isBlock(child) || child.type === 'doctype') {
      flush();
      result.push(child);
    } else run.push(child);
  }
  flush();
  return result;
}

/** The run in an element, with the blank nodes at its ends outside. */
function wrapRun(run: readonly ElementContent[], tagName: string): ElementContent[] {
  const first = run.findIndex((node) => !isBlank(node));
  if (first === -1) return [...run];
  const last = run.findLastIndex((node) => !isBlank(node)) + 1;
  const element: Element = { type: 'element', tagName, properties: {}, children: run.slice(first, last) };
  return [...run.slice(0, first), element, ...run.slice(last)];
}
