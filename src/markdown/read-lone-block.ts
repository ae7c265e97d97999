import type { BlockContent } from './block-content.ts';
import { readBody } from './read-body.ts';
import { shiftLines } from './shift-lines.ts';
import type { SimpleBlock } from './simple-blocks.ts';

/**
 * Reads a block of any Markdown with the parser, without the rest of its body; undefined where it turns out to be more
 * than one paragraph or subhead.
 */
export function readLoneBlock({ markdown, line }: SimpleBlock): BlockContent | undefined {
  const { tree, ...read } = readBody(markdown);
  const [element, ...others] = tree.children;
  const { passages, explicitLinks, bareLinks, citations, citationPlaces } = shiftLines(read, line);
  const [passage] = passages;
  if (element?.type !== 'element' || others.length > 0 || !passage) return undefined;
  const level = /^(?:p|h([1-6]))$/.exec(element.tagName);
  if (!level) return undefined;
  const { text, unlinkable, opaque } = passage;
  return {
    ...{ level: Number(level[1] ?? 0), line, text, unlinkable, opaque },
    links: explicitLinks.map((link, index) => ({ link, bare: bareLinks.includes(index) })),
    citations: citationPlaces.flatMap(({ citation: index, at }) => {
      const citation = citations[index];
      return citation ? { citation, at } : [];
    }),
    inline: element.children,
  };
}
