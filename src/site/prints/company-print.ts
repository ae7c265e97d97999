import { printOf } from '../../core/print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import { MOST_COMPANY } from '../view/most-company.ts';

/** A print of the terms that a term shares passages with, those that its page shows. */
export function companyPrint(slug: Slug, { companyOf, prints }: Pick<Site, 'companyOf' | 'prints'>): string {
  const company = companyOf(slug).slice(0, MOST_COMPANY);
  return printOf(
    company.flatMap(({ term, together, strength }) => [prints.termCard(term), together, strength]),
  );
}
