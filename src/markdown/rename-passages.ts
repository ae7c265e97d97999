import { visit } from 'unist-util-visit';
import type { PassageId } from '../core/schema/brands.ts';
import type { Body } from '../core/schema/dossier.ts';
import { changeBody } from './change-body.ts';

/**
 * The body with other ids for its passages, in its tree, its lists and wherever they are named; a body of which no id
 * changes is returned as it is.
 * @param ids of the passages in reading order
 */
export function renamePassages(body: Body, ids: readonly PassageId[]): Body {
  const renamed = new Map<string, PassageId>();
  for (const [index, { id }] of body.passages.entries()) {
    const to = ids[index];
    if (to !== undefined && to !== id) renamed.set(id, to);
  }
  if (renamed.size === 0) return body;
  const newId = (id: PassageId): PassageId => renamed.get(id) ?? id;
  const changes = {
    passages: body.passages.map((passage) => ({ ...passage, id: newId(passage.id) })),
    explicitLinks: body.explicitLinks.map((link) => ({ ...link, passage: newId(link.passage) })),
    containers: Object.fromEntries(Object.entries(body.containers).map(([id, first]) => [id, newId(first)])),
  };
  return changeBody(body, changes, (tree) => {
    visit(tree, 'element', ({ properties }) => {
      const to = renamed.get(String(properties.id));
      if (to !== undefined) properties.id = to;
    });
  });
}
