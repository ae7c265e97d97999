import type { Nodes } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmFootnote(), gfmStrikethrough(), gfmTable()])
  .data('fromMarkdownExtensions', [
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
  ]);

/** The blocks a reader of this Markdown sees: kind and text. */
export function markdownBlocks(markdown: string): { type: string; text: string }[] {
  return parser.parse(markdown).children.map((node) => ({ type: node.type, text: visibleText(node) }));
}

/** The words a reader of this Markdown sees, in order. */
export function markdownWords(markdown: string): string[] {
  return markdownBlocks(markdown).flatMap(({ text }) => wordsOf(text));
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Only text is seen: whatever else Markdown made of the words is missed, and so found out. */
function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(visibleText).join('') : '';
}
