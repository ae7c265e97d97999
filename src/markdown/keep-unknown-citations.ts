import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Citation } from '../core/schema/citation.ts';
import type { Body } from '../core/schema/dossier.ts';
import { changeBody } from './change-body.ts';
import { editText, type TextEdit } from './edit-text.ts';
import { rereadPassages } from './reread-passages.ts';

/**
 * The body with every citation that names no known work as the text it was written as, so that nothing an author wrote
 * is lost; a citation of which some works are known stays one. Ids stay what they are: the address of a passage does
 * not change when its reference is added. A body without such citations is returned as it is.
 */
export function keepUnknownCitations(body: Body, isKnown: (key: string) => boolean): Body {
  const unknown = new Map<number, Citation>();
  for (const [index, citation] of body.citations.entries())
    if (!citation.items.some(({ key }) => isKnown(key))) unknown.set(index, citation);
  if (unknown.size === 0) return body;
  const keep = (tree: Root): Root => writeAsText(tree, unknown);
  if (isPlain(body, unknown)) return changeBody(body, editText(body, editsFor(body, unknown)), keep);
  const changes = { ...rereadPassages(body, keep(body.tree)), simple: undefined, inline: undefined };
  return changeBody(body, changes, keep);
}

/** Elsewhere a citation at the edge of a range may stand on either side of it, which only the tree can tell. */
function isPlain({ simple, inline, citationPlaces }: Body, unknown: ReadonlyMap<number, Citation>): boolean {
  return (
    simple !== undefined &&
    !citationPlaces.some(({ citation, passage = -1 }) => unknown.has(citation) && inline?.[passage])
  );
}

function editsFor({ citationPlaces }: Body, unknown: ReadonlyMap<number, Citation>): TextEdit[] {
  return citationPlaces.flatMap(({ citation, passage, at }) => {
    const source = unknown.get(citation)?.source;
    return source === undefined || passage === undefined
      ? []
      : { passage, start: at, end: at, text: source, citation };
  });
}

function writeAsText(tree: Root, unknown: ReadonlyMap<number, Citation>): Root {
  visit(tree, 'element', (node, index, parent) => {
    if (!('dataCite' in node.properties) || node.children.length > 0) return undefined;
    if (!parent || index === undefined) return undefined;
    const citation = unknown.get(Number(node.properties.dataCite));
    if (!citation) return undefined;
    parent.children.splice(index, 1, { type: 'text', value: citation.source } satisfies ElementContent);
    return [SKIP, index + 1];
  });
  return tree;
}
