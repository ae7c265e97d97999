import type { GroupHit } from '../../core/search/search-engine.ts';

/**
 * The CSL-JSON items of the articles among the results, in their order. `items` is what `data/csl.json` holds; an item
 * belongs to the article of which it has the slug as its id.
 */
export function citationsOf(groups: readonly GroupHit[], items: unknown): readonly unknown[] {
  if (!Array.isArray(items)) throw new TypeError('Expected a list of CSL-JSON items');
  const byId = new Map(items.map((item: unknown) => [idOf(item), item]));
  return groups
    .filter(({ kind }) => kind === 'article')
    .map(({ slug }) => byId.get(slug))
    .filter((item) => item !== undefined);
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
}
