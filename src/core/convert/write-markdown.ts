import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { RawBlock } from './raw-article.ts';

/** Every construct that our Markdown has, so that text which looks like one is escaped. */
const EXTENSIONS = [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown(), gfmTableToMarkdown()];

/**
 * Writes blocks as Markdown that says to the reader what the blocks say: whatever means something in Markdown is
 * escaped. A paragraph is one line; the lines of verse end in hard breaks; headings are `##`.
 */
export function writeMarkdown(blocks: readonly RawBlock[]): string {
  const root: Root = { type: 'root', children: blocks.map(blockNode) };
  return toMarkdown(root, { extensions: EXTENSIONS, rule: '-' });
}

function blockNode(block: RawBlock): RootContent {
  if (block.kind === 'heading') {
    return { type: 'heading', depth: 2, children: [{ type: 'text', value: block.text }] };
  }
  const children = block.lines.flatMap((line, index): PhrasingContent[] => {
    const text: PhrasingContent = { type: 'text', value: line };
    return index === 0 ? [text] : [{ type: 'break' }, text];
  });
  return { type: 'paragraph', children };
}
