import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';

/** What the inputs of the page of a term follow from: the ground, all mentions there are, and who refers to it. */
export function termBasis(slug: Slug, { prints }: Site): number {
  const basis = new QuickPrint();
  for (const text of [prints.mentioned(), prints.referrers('term', slug), prints.record(slug)])
    basis.addText(text);
  return basis.toNumber();
}
