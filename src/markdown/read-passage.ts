import type { Element, ElementContent } from 'hast';
import type { Range } from '../core/schema/dossier.ts';

/** What the element of a passage holds; ranges are in UTF-16 code units of `text`. */
export interface PassageContent {
  /** The textContent of the element. */
  readonly text: string;
  /** Inside links of any kind. */
  readonly unlinkable: readonly Range[];
  /** Code, and what `[[!…]]` forbids. */
  readonly opaque: readonly Range[];
  /** The `[[…]]` links, with the range of their text. */
  readonly wikiLinks: readonly { readonly element: Element; readonly range: Range }[];
}

/** Reads one passage from its element. */
export function readPassage(element: Element): PassageContent {
  const unlinkable: Range[] = [];
  const opaque: Range[] = [];
  const wikiLinks: { element: Element; range: Range }[] = [];
  let text = '';

  const read = (node: ElementContent): void => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element') return;
    const start = text.length;
    node.children.forEach(read);
    const range = { start, end: text.length };
    if (node.properties.dataWiki !== undefined) wikiLinks.push({ element: node, range });
    if (range.start === range.end) return;
    if (node.tagName === 'a') unlinkable.push(range);
    if (isOpaque(node)) opaque.push(range);
  };
  read(element);
  return { text, unlinkable, opaque, wikiLinks };
}

const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'var']);

function isOpaque(element: Element): boolean {
  return CODE.has(element.tagName) || 'dataNoLink' in element.properties;
}
