/**
 * The stretch of an element's text from `start` to `end` (UTF-16 code units of its textContent, end exclusive) as a
 * range of the page; undefined where the text is shorter.
 */
export function textRange(element: Element, start: number, end: number): Range | undefined {
  const from = pointAt(element, start, false);
  const to = pointAt(element, end, true);
  if (!from || !to) return undefined;
  const range = element.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** Between two nodes, the end of a range belongs to the one before and its start to the one behind. */
function pointAt(element: Element, offset: number, isEnd: boolean): Point | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (left < node.length || (isEnd && left === node.length)) return { node, offset: left };
    left -= node.length;
  }
  return undefined;
}
