import { textNodes } from './passage-range.ts';

const CLASS = 'cited';

/** Marks the words of a range, taking away what was marked before. What the page says stays the same. */
export function markWords(range: Range): HTMLElement | undefined {
  const page = range.startContainer.ownerDocument;
  if (page) unmarkWords(page);
  const marks: HTMLElement[] = [];
  for (const { node, start, end } of piecesOf(range)) {
    const piece = node.splitText(start);
    piece.splitText(end - start);
    const mark = piece.ownerDocument.createElement('mark');
    mark.className = CLASS;
    piece.replaceWith(mark);
    mark.append(piece);
    marks.push(mark);
  }
  return marks[0];
}

/** Takes every mark away, and leaves the texts as they were. */
export function unmarkWords(page: Document): void {
  for (const mark of page.querySelectorAll(`mark.${CLASS}`)) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** Last text first, so that cutting one leaves the places in the others as they are. */
function piecesOf(range: Range): { node: Text; start: number; end: number }[] {
  const root = range.commonAncestorContainer;
  const texts = root instanceof Text ? [root] : textNodes(root);
  return texts.flatMap((node) => {
    if (!range.intersectsNode(node)) return [];
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.data.length;
    return end > start && node.data.slice(start, end).trim() !== '' ? [{ node, start, end }] : [];
  });
}
