import type { Nodes, Root } from 'hast';
import type { CitationPlace, Passage } from '../core/schema/dossier.ts';

/**
 * The places of a tree at which a citation stands, in order of the text.
 * @param citations how many the body has: a number beyond is of an author's own HTML
 */
export function citationPlacesIn(
  tree: Root,
  passages: readonly Passage[],
  citations: number,
): readonly CitationPlace[] {
  if (citations === 0) return [];
  const indexes = new Map(passages.map(({ id }, index) => [id as string, index]));
  const found: CitationPlace[] = [];
  let current: number | undefined;
  let at = 0;
  const walk = (node: Nodes): void => {
    if (node.type === 'text') at += node.value.length;
    if (!('children' in node)) return;
    const properties = node.type === 'element' ? node.properties : {};
    const citation = Number(properties['dataCite'] ?? NaN);
    if (citation < citations && node.children.length === 0) {
      found.push(current === undefined ? { citation, at: 0 } : { citation, passage: current, at });
    }
    const passage = indexes.get(String(properties.id));
    if (passage !== undefined) [current, at] = [passage, 0];
    for (const child of node.children) walk(child);
    if (passage !== undefined) current = undefined;
  };
  walk(tree);
  return found;
}
