/** What may be a paragraph or a subhead. */
export interface SimpleBlock {
  /** 0 for a paragraph, 1 to 6 for a heading. */
  readonly level: number;
  /** As written, with the signs of a heading. */
  readonly markdown: string;
  /** Its words, and the column at which they start, from 1. */
  readonly source: string;
  readonly column: number;
  /** Line of the file on which it starts, from 1. */
  readonly line: number;
}

/** What the parser changes or takes for white space, wherever it stands. */
const CONTROL = /\uFEFF|[^\P{Cc}\n]/u;

/** Elements and comments, which may reach beyond their block. */
const HTML = /<[A-Za-z/!?]/;

/** At the start of a line, the name of a link or a note that is defined there, for the whole body. */
const DEFINITION = /^\[[^]*\]:/m;

/** At the start of a line, what opens a block that may go on behind a blank line, or underlines one. */
const LINE_MARK = /^(?:[-+=#>:| ]|\*(?: |$)|```|~~~|\d{1,9}[.)](?: |$))/m;

const HEADING = /^(#{1,6}) +([^#\s\n](?:[^#\n]*[^#\s\n])?)$/;

/**
 * The blocks of a body, where each stands for itself: nothing in one tells how another is to be read, as lists, quotes,
 * notes, definitions and HTML do. Undefined for any other body.
 * @param firstLine of the file on which the body starts, from 1
 */
export function simpleBlocks(markdown: string, firstLine: number): SimpleBlock[] | undefined {
  if (CONTROL.test(markdown) || HTML.test(markdown)) return undefined;
  if (markdown.includes(']:') && DEFINITION.test(markdown)) return undefined;
  const blocks: SimpleBlock[] = [];
  let line = firstLine;
  for (const part of markdown.split('\n\n')) {
    // More than one blank line leaves newlines at the edges of a part.
    const isTrimmed = !part.startsWith('\n') && !part.endsWith('\n');
    const text = isTrimmed ? part : part.replace(/^\n+|\n+$/g, '');
    if (text !== '') {
      const before = part.length === text.length ? 0 : part.search(/[^\n]/);
      const block = simpleBlock(text, line + before);
      if (!block) return undefined;
      blocks.push(block);
    }
    line += newlines(part) + 2;
  }
  return blocks;
}

function simpleBlock(markdown: string, line: number): SimpleBlock | undefined {
  const heading = HEADING.exec(markdown);
  if (!heading && LINE_MARK.test(markdown)) return undefined;
  const [, marks = '', source = markdown] = heading ?? [];
  return { level: marks.length, markdown, source, column: 1 + markdown.length - source.length, line };
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
