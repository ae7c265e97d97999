import { isHeadline } from './headline.ts';
import type { RawBlock } from './raw-article.ts';
import { type TextBlock, textOfBlock } from './split-blocks.ts';

/** Longest subhead in characters: one line of a column; longer lines without a full stop are more often leads. */
const MAX_SUBHEAD = 80;

/**
 * Makes headings of the bare one-line subheads between paragraphs, and paragraphs of all other blocks.
 * A subhead reads as a headline, stands between two blocks that do not (so the items of a list are none, and neither
 * is the first or last block), and is shorter than the paragraph it stands above.
 */
export function findSubheads(blocks: readonly TextBlock[]): RawBlock[] {
  return blocks.map((block, index) => {
    const previous = blocks[index - 1];
    const next = blocks[index + 1];
    const stands = previous && next && !readsAsSubhead(previous) && !readsAsSubhead(next);
    if (stands && readsAsSubhead(block) && textOfBlock(next).length > textOfBlock(block).length) {
      return { kind: 'heading', text: textOfBlock(block) };
    }
    const lines = block.lines.map(({ text }) => text);
    return { kind: 'paragraph', lines: block.shape === 'verse' ? lines : [lines.join(' ')] };
  });
}

function readsAsSubhead(block: TextBlock): boolean {
  return block.lines.length === 1 && isHeadline(textOfBlock(block), MAX_SUBHEAD);
}
