import type { Range } from '../core/schema/dossier.ts';
import type { BlockContent } from './block-content.ts';
import { citationOf } from './citation-of.ts';
import type { SimpleBlock } from './simple-blocks.ts';
import { type SimpleInline, simpleInlines } from './simple-inlines.ts';
import { type Blanks, takeBlanks } from './take-blanks.ts';

/** At the start of a line, signs of emphasis or code; two more of them would be a rule or a fence. */
const LINE_MARK = /^[*_`]/m;

/** Reads a block of words, `[[…]]` and `[@…]`; undefined where it holds, or may hold, anything else. */
export function readSimpleBlock(block: SimpleBlock): BlockContent | undefined {
  const { level, line, source } = block;
  // A blank at the end of a line may break it.
  if (LINE_MARK.test(source) || source.includes(' \n') || source.endsWith(' ')) return undefined;
  const inlines = simpleInlines(source);
  if (!inlines) return undefined;
  const blanks = blanksOf(inlines);
  const opaque: Range[] = [];
  const links: BlockContent['links'][number][] = [];
  const citations: BlockContent['citations'][number][] = [];
  let text = '';
  for (const inline of inlines) {
    const start = text.length;
    if (inline.type === 'citation') {
      const written = { value: inline.value, ...placeIn(block, inline.at) };
      const around = blanks.get(inline) ?? { before: '', after: '' };
      citations.push({ at: start, citation: citationOf({ ...written, ...around }) });
      continue;
    }
    text += inline.value;
    const range = { start, end: text.length };
    if (inline.type === 'noLink') opaque.push(range);
    else if (inline.type === 'wikiLink') {
      const { target, fragment, relation, bare, at } = inline;
      const written = { target, fragment, ...(relation && { relation }), ...placeIn(block, at) };
      links.push({ link: { range, ...written }, bare });
    }
  }
  return { level, line, text, opaque, unlinkable: links.map(({ link }) => link.range), links, citations };
}

/** The white space of each citation; it is taken out of the text beside it. */
function blanksOf(inlines: readonly SimpleInline[]): ReadonlyMap<SimpleInline, Blanks> {
  const blanks = new Map<SimpleInline, Blanks>();
  for (const [index, inline] of inlines.entries())
    if (inline.type === 'citation') blanks.set(inline, takeBlanks(inlines, index));
  return blanks;
}

/** Line and column of an offset in the words of a block, from 1. */
function placeIn({ source, line, column }: SimpleBlock, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return { line: line + before.length - 1, column: before.length === 1 ? column + last : last + 1 };
}
