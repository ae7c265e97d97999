import type { Reference } from '../../core/schema/reference.ts';
import type { GroupHit } from '../../core/search/search-engine.ts';

/**
 * The CSL-JSON items of the articles among the results, in their order. `items` is what `data/csl.json` holds; an item
 * belongs to the article of which it has the slug as its id.
 */
export function citationsOf(groups: readonly GroupHit[], items: unknown): readonly Reference[] {
  if (!Array.isArray(items)) throw new TypeError('Expected a list of CSL-JSON items');
  const byId = new Map(items.filter(isWork).map((item) => [item.id, item]));
  return groups
    .filter(({ kind }) => kind === 'article')
    .map(({ slug }) => byId.get(slug))
    .filter((item) => item !== undefined);
}

function isWork(item: unknown): item is Reference {
  return typeof item === 'object' && item !== null && 'id' in item;
}
