import type { Html } from '../../core/schema/brands.ts';

/** The HTML of each item, one after another. */
export function htmlList<Item>(items: readonly Item[], htmlOf: (item: Item, index: number) => Html): Html {
  let whole = '';
  let index = 0;
  for (const item of items) whole += htmlOf(item, index++);
  return whole as Html;
}
