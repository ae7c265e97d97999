/**
 * A range of a passage's text as a range of the page. Offsets count UTF-16 code units of the element's textContent;
 * those beyond its end are taken as its end.
 */
export function passageRange(element: HTMLElement, start: number, end: number): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  let at = 0;
  let begun = false;
  for (const node of textNodes(element)) {
    const next = at + node.data.length;
    if (!begun && start < next) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= next) {
      range.setEnd(node, end - at);
      return range;
    }
    at = next;
  }
  if (!begun) range.collapse(false);
  return range;
}

/** The texts below an element, in order. */
export function textNodes(element: Node): readonly Text[] {
  const walker = (element.ownerDocument ?? document).createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}
