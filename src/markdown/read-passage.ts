import type { Element, ElementContent } from 'hast';
import type { Range } from '../core/schema/dossier.ts';

/** A `[[…]]` link and the range of its text. */
export interface WikiLinkPlace {
  readonly element: Element;
  readonly range: Range;
}

/** What the element of a passage holds; ranges are in UTF-16 code units of `text`. */
export interface PassageContent {
  /** The textContent of the element. */
  readonly text: string;
  /** Inside links of any kind; the text of a link in a link is in two ranges. */
  readonly unlinkable: readonly Range[];
  /** Code, and what `[[!…]]` forbids. */
  readonly opaque: readonly Range[];
  readonly wikiLinks: readonly WikiLinkPlace[];
}

/** Reads one passage from its element. */
export function readPassage(element: Element): PassageContent {
  const unlinkable: Range[] = [];
  const opaque: Range[] = [];
  const wikiLinks: WikiLinkPlace[] = [];
  let text = '';

  const read = (node: ElementContent, inOpaque: boolean): void => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element') return;
    const start = text.length;
    const nowOpaque = inOpaque || isOpaque(node);
    for (const child of node.children) read(child, nowOpaque);
    const range = { start, end: text.length };
    const isWikiLink = node.properties.dataWiki !== undefined;
    if (isWikiLink) wikiLinks.push({ element: node, range });
    if (range.start === range.end) return;
    if (isWikiLink || node.tagName === 'a') unlinkable.push(range);
    if (nowOpaque && !inOpaque) opaque.push(range);
  };
  read(element, false);
  return { text, unlinkable, opaque, wikiLinks };
}

const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'var']);

function isOpaque(element: Element): boolean {
  return CODE.has(element.tagName) || 'dataNoLink' in element.properties;
}
