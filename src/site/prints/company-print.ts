import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import { companyOfTerm } from '../view/company-of-term.ts';
import { egoNetwork } from '../view/ego-network.ts';

/**
 * A print of the terms that a term shares passages with, as its page shows them: how strongly they do is rounded there,
 * and changes a little with every passage of the dossier.
 */
export function companyPrint(
  slug: Slug,
  site: Parameters<typeof companyOfTerm>[1],
  termCard: (slug: Slug) => string,
): string {
  const company = companyOfTerm(slug, site);
  const { nodes } = egoNetwork(company);
  return printOf([
    ...company.flatMap(({ slug: other, together, share }) => [termCard(other), together, share]),
    ...nodes.map(({ width }) => width),
  ]);
}
