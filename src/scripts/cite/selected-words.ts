import { articlePassages } from '../article-passages.ts';

/** Words of an article that a reader has selected. */
export interface SelectedWords {
  /** Passages they stand in, in order; the first is the one that is cited. */
  readonly passages: readonly HTMLElement[];
  /** The texts of those passages, a line break between two. */
  readonly text: string;
  /** The words in it: UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What the page has before the first passage, where a browser would look for the words first. */
  readonly before: string;
}

/** The words that are selected in an article, or undefined where there are none, or the selection is elsewhere. */
export function selectedWords(page: Document): SelectedWords | undefined {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const passages = articlePassages(page).filter((element) => lengthWithin(range, element) > 0);
  const [first] = passages;
  const last = passages.at(-1);
  if (!first || !last) return undefined;
  const texts = passages.map((element) => element.textContent);
  const text = texts.join('\n');
  const start = offsetIn(first, range.startContainer, range.startOffset) ?? 0;
  const endInLast = offsetIn(last, range.endContainer, range.endOffset) ?? last.textContent.length;
  const end = text.length - last.textContent.length + endInLast;
  if (text.slice(start, end).trim() === '') return undefined;
  const head = page.createRange();
  head.setStart(page.body, 0);
  head.setEndBefore(first);
  return { passages, text, start, end, before: head.toString() };
}

/** How many characters of an element's text are in a range. */
function lengthWithin(range: Range, element: HTMLElement): number {
  if (!range.intersectsNode(element)) return 0;
  const start = offsetIn(element, range.startContainer, range.startOffset) ?? 0;
  const end = offsetIn(element, range.endContainer, range.endOffset) ?? element.textContent.length;
  return element.textContent.slice(start, end).trim().length;
}

/** Place in an element's text of a boundary of a range; undefined where the boundary is outside the element. */
function offsetIn(element: HTMLElement, node: Node, offset: number): number | undefined {
  if (!element.contains(node)) return undefined;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return range.toString().length;
}
