import type { Slug } from '../core/schema/brands.ts';

/** What editors decided, by article, as one text. */
export function decidedOf(decisions: ReadonlyMap<string, unknown>): (slug: Slug) => string {
  const texts = new Map<string, string>();
  for (const [address, decision] of decisions) {
    const slug = address.replace(/#.*$/, '');
    texts.set(slug, `${texts.get(slug) ?? ''}${address} ${JSON.stringify(decision)}\n`);
  }
  return (slug) => texts.get(slug) ?? '';
}
