import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Elements that end a line: without a break their words would run into the next. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

/** The text that a page's <main> shows: no scripts, no hidden parts. */
export function mainText(tree: Root): string {
  const parts: string[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'main') return undefined;
    collect(element, parts);
    return SKIP;
  });
  return parts.join('');
}

function collect(element: Element, parts: string[]): void {
  if (['script', 'style', 'template'].includes(element.tagName) || element.properties.hidden === true) return;
  const breaks = !INLINE.has(element.tagName);
  if (breaks) parts.push('\n');
  for (const child of element.children) {
    if (child.type === 'text') parts.push(child.value);
    else if (child.type === 'element') collect(child, parts);
  }
  if (breaks) parts.push('\n');
}
