import type { PassageId } from '../core/schema/brands.ts';
import type { Outline } from '../core/schema/dossier.ts';

/**
 * The outline of a body with other ids for its passages: that of what `renamePassages` gives.
 * @param ids of the passages in reading order
 */
export function renameOutline(outline: Outline, ids: readonly PassageId[]): Outline {
  const renamed = new Map(outline.passages.map((id, index) => [id, ids[index] ?? id]));
  const newId = (id: PassageId): PassageId => renamed.get(id) ?? id;
  return {
    ...outline,
    passages: outline.passages.map(newId),
    links: outline.links.map((link) => ({ ...link, passage: newId(link.passage) })),
    containers: Object.fromEntries(
      Object.entries(outline.containers).map(([id, first]) => [id, newId(first)]),
    ),
  };
}
