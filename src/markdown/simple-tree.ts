import type { Element, ElementContent, Root } from 'hast';
import type { LightBody, Passage } from '../core/schema/dossier.ts';

/** The tree of a simple body, as the parser and the plugins make it. */
export function simpleTree(body: LightBody): Root {
  const marks = marksOf(body);
  const children: Root['children'] = [];
  for (const [index, passage] of body.passages.entries()) {
    const level = body.simple?.[index] ?? 0;
    const tagName = level === 0 ? 'p' : `h${level}`;
    if (index > 0) children.push({ type: 'text', value: '\n' });
    const inline = body.inline?.[index];
    const content = inline ? structuredClone([...inline]) : childrenOf(passage, marks.get(index) ?? []);
    children.push({ type: 'element', tagName, properties: { id: passage.id }, children: content });
  }
  return { type: 'root', children };
}

/** An element in a passage, and the range of its text. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly properties: Element['properties'];
}

/** By the index of their passage. */
function marksOf(body: LightBody): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>();
  const add = (index: number, mark: Mark): void => {
    const list = marks.get(index);
    if (list) list.push(mark);
    else marks.set(index, [mark]);
  };
  const bare = new Set(body.bareLinks);
  const indexes = new Map(body.passages.map(({ id }, index) => [id, index]));
  for (const [index, { passage, range }] of body.explicitLinks.entries()) {
    const properties = { dataWiki: String(index), ...(bare.has(index) && { dataBare: '' }) };
    add(indexes.get(passage) ?? 0, { ...range, properties });
  }
  for (const { citation, passage = 0, at } of body.citationPlaces)
    add(passage, { start: at, end: at, properties: { dataCite: String(citation) } });
  for (const [index, { opaque }] of body.passages.entries())
    for (const range of opaque) add(index, { ...range, properties: { dataNoLink: '' } });
  return marks;
}

/** Marks never overlap; a citation between two others comes after the first, for it has no length. */
function childrenOf({ text }: Passage, marks: readonly Mark[]): ElementContent[] {
  const children: ElementContent[] = [];
  let read = 0;
  const addText = (to: number): void => {
    if (to > read) children.push({ type: 'text', value: text.slice(read, to) });
    read = to;
  };
  for (const { start, end, properties } of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    addText(start);
    const words: ElementContent[] = end > start ? [{ type: 'text', value: text.slice(start, end) }] : [];
    children.push({ type: 'element', tagName: 'span', properties, children: words });
    read = end;
  }
  addText(text.length);
  return children;
}
