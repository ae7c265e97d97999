import type { Element, Root } from 'hast';

/** A character that may mean something in Markdown wherever it stands, or that the parser changes. */
const MARK = /[\\`*_[\]<&~|\uFEFF]|[^\P{Cc}\n]/u;

/** What may open or underline a block at the start of a line, or break a line at its end. */
const LINE_MARK = /^(?:[-+=#> ]|\d{1,9}[.)](?: |$))| $/m;

const HEADING = /^(#{1,6}) +([^#\s\n](?:[^#\n]*[^#\s\n])?)$/;

/**
 * The tree of a body in which nothing is Markdown but paragraphs and `##` subheads, as nearly all news articles are;
 * undefined for any other body. It is exactly what the parser and the plugins before rehypePassages make of it, at a
 * tenth of the time: the parser looks at every character several times, and here there is nothing to find.
 */
export function plainBody(markdown: string): Root | undefined {
  if (MARK.test(markdown)) return undefined;
  const children: Root['children'] = [];
  let line = 1;
  for (const block of markdown.split('\n\n')) {
    // More than one blank line leaves newlines at the edges of a block.
    const text = block.replace(/^\n+|\n+$/g, '');
    const before = block.length === text.length ? 0 : block.search(/[^\n]/);
    if (text !== '') {
      const element = plainBlock(text);
      if (!element) return undefined;
      if (children.length > 0) children.push({ type: 'text', value: '\n' });
      children.push({ ...element, position: at(line + before) });
    }
    line += newlines(block) + 2;
  }
  return { type: 'root', children };
}

function plainBlock(text: string): Element | undefined {
  const heading = HEADING.exec(text);
  if (heading) {
    const [, marks = '', words = ''] = heading;
    return block(`h${marks.length}`, words);
  }
  return LINE_MARK.test(text) || text.trim() === '' ? undefined : block('p', text);
}

function block(tagName: string, value: string): Element {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] };
}

/** Only the line is known here, and only the line is asked for. */
function at(line: number): NonNullable<Element['position']> {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
