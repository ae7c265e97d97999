import type { ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Citation } from '../core/schema/citation.ts';
import type { Body } from '../core/schema/dossier.ts';
import { rereadPassages } from './reread-passages.ts';

/**
 * The body with every citation that names no known work as the text it was written as, so that nothing an author wrote
 * is lost; a citation of which some works are known stays one. Ids stay what they are: the address of a passage does
 * not change when its reference is added. A body without such citations is returned as it is.
 */
export function keepUnknownCitations(body: Body, isKnown: (key: string) => boolean): Body {
  const isText = ({ items }: Citation): boolean => !items.some(({ key }) => isKnown(key));
  if (!body.citations.some(isText)) return body;
  const tree = structuredClone(body.tree);
  visit(tree, 'element', (node, index, parent) => {
    if (!('dataCite' in node.properties) || node.children.length > 0) return undefined;
    if (!parent || index === undefined) return undefined;
    const citation = body.citations[Number(node.properties.dataCite)];
    if (!citation || !isText(citation)) return undefined;
    parent.children.splice(index, 1, { type: 'text', value: citation.source } satisfies ElementContent);
    return [SKIP, index + 1];
  });
  return rereadPassages(body, tree);
}
