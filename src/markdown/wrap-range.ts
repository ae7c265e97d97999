import type { Element, ElementContent } from 'hast';
import type { Range } from '../core/schema/dossier.ts';
import { textOf } from './blocks.ts';

type Children = readonly ElementContent[];
type Wrap = (children: ElementContent[]) => Element;

/**
 * Puts a range of an element's text (UTF-16 code units) into a wrapper, as deep in the tree as the whole range is. An
 * inline element that the range cuts through is divided, as the DOM's Range does, so that one wrapper holds it all: of
 * `Jabhat <em>al-Nusra nu</em>` the first 15 become `<a>Jabhat <em>al-Nusra</em></a><em> nu</em>`. Links are never put
 * into a wrapper nor divided by it.
 */
export function wrapRange(element: Element, { start, end }: Range, wrap: Wrap): void {
  let offset = 0;
  for (const child of element.children) {
    const { length } = textOf(child);
    if (child.type === 'element' && offset <= start && end <= offset + length) {
      if (child.tagName !== 'a') wrapRange(child, { start: start - offset, end: end - offset }, wrap);
      return;
    }
    offset += length;
  }
  const [before, rest] = split(element.children, start, 'before');
  const [inside, after] = split(rest, end - start, 'after');
  element.children = [...before, ...wrapOutsideLinks(inside, wrap), ...after];
}

/** Divides nodes at an offset in their text; what has no text and stands there goes to the side that is named. */
function split(
  children: Children,
  offset: number,
  empty: 'before' | 'after',
): [ElementContent[], ElementContent[]] {
  const before: ElementContent[] = [];
  let left = offset;
  for (const [index, child] of children.entries()) {
    const { length } = textOf(child);
    if (left === 0 && (length > 0 || empty === 'after')) return [before, children.slice(index)];
    if (length <= left) {
      before.push(child);
      left -= length;
      continue;
    }
    const [first, second] = splitNode(child, left, empty);
    return [
      [...before, first],
      [second, ...children.slice(index + 1)],
    ];
  }
  return [before, []];
}

function splitNode(
  node: ElementContent,
  offset: number,
  empty: 'before' | 'after',
): [ElementContent, ElementContent] {
  if (node.type === 'text') {
    return [
      { type: 'text', value: node.value.slice(0, offset) },
      { type: 'text', value: node.value.slice(offset) },
    ];
  }
  if (node.type !== 'element') return [node, { type: 'text', value: '' }];
  const [first, second] = split(node.children, offset, empty);
  const properties = { ...node.properties };
  // An id names one element, so the first half keeps it.
  delete properties.id;
  return [
    { ...node, children: first },
    { ...node, properties, children: second },
  ];
}

/** Wraps every run of nodes that holds no link; inside an element that holds one, the runs around it. */
function wrapOutsideLinks(children: Children, wrap: Wrap): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    if (run.some((node) => textOf(node) !== '')) result.push(wrap(run));
    else result.push(...run);
    run = [];
  };
  for (const child of children) {
    if (!holdsLink(child)) {
      run.push(child);
      continue;
    }
    flush();
    const isLink = child.type !== 'element' || child.tagName === 'a';
    result.push(isLink ? child : { ...child, children: wrapOutsideLinks(child.children, wrap) });
  }
  flush();
  return result;
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink));
}
