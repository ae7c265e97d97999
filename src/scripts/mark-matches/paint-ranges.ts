import { MATCH_KINDS, type MatchKind } from '../../core/search/search-engine.ts';

/** A match in the page. */
export interface PaintedMatch {
  readonly range: Range;
  readonly kind: MatchKind;
}

/** The marks of a page: they can show which match is meant, and go away. */
export interface Paint {
  readonly point: (match: PaintedMatch) => void;
  readonly remove: () => void;
}

const NAME = 'search-';

/**
 * Marks matches without touching the text: with the CSS Custom Highlight API. A browser that lacks it gets `<mark>`
 * elements; either way what a reader copies is the same text.
 */
export function paintRanges(matches: readonly PaintedMatch[]): Paint {
  // Not in every browser, whatever the types say.
  return 'highlights' in CSS ? highlight(matches) : wrap(matches);
}

function highlight(matches: readonly PaintedMatch[]): Paint {
  for (const kind of MATCH_KINDS) {
    const ranges = matches.filter((match) => match.kind === kind).map(({ range }) => range);
    CSS.highlights.set(`${NAME}${kind}`, new Highlight(...ranges));
  }
  return {
    point: ({ range }) => {
      const current = new Highlight(range);
      current.priority = 1;
      CSS.highlights.set(`${NAME}current`, current);
    },
    remove: () => {
      for (const name of [...MATCH_KINDS, 'current']) CSS.highlights.delete(`${NAME}${name}`);
    },
  };
}

function wrap(matches: readonly PaintedMatch[]): Paint {
  const marks = new Map<PaintedMatch, readonly HTMLElement[]>();
  // From the end, so that wrapping one leaves the places of those before it as they were.
  for (const match of matches.toReversed()) marks.set(match, wrapOne(match));
  return {
    point: (match) => {
      for (const [other, parts] of marks)
        for (const part of parts) part.classList.toggle('is-current', other === match);
    },
    remove: () => {
      for (const part of [...marks.values()].flat()) {
        const parent = part.parentNode;
        part.replaceWith(...part.childNodes);
        parent?.normalize();
      }
    },
  };
}

/** A range may begin in one link and end in another: each piece of text gets a mark of its own. */
function wrapOne({ range, kind }: PaintedMatch): readonly HTMLElement[] {
  const page = range.startContainer.ownerDocument;
  if (!page) return [];
  return textPieces(range).map(({ node, start, end }) => {
    const piece = page.createRange();
    piece.setStart(node, start);
    piece.setEnd(node, end);
    const mark = page.createElement('mark');
    mark.className = `is-${kind}`;
    piece.surroundContents(mark);
    return mark;
  });
}

function textPieces(range: Range): { readonly node: Text; readonly start: number; readonly end: number }[] {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return [{ node: root, start: range.startOffset, end: range.endOffset }];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: { node: Text; start: number; end: number }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!range.intersectsNode(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    if (start < end) pieces.push({ node, start, end });
  }
  return pieces;
}
