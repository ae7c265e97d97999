import type { CompanyOf } from '../../core/annotate/co-occurrence.ts';
import type { DossierIndex } from '../../core/annotate/index-dossier.ts';
import type { Slug } from '../../core/schema/brands.ts';

/** Terms shown beside a term: the drawing holds as many, and the weakest below them say little. */
const MOST_COMPANY = 12;

/** A term that shares passages with another. */
interface ShownCompany {
  readonly slug: Slug;
  readonly name: string;
  /** Passages in which both are mentioned. */
  readonly together: number;
  readonly strength: number;
  /** Of the strength of the first, in per cent. */
  readonly share: number;
}

/** What tells the company of a term. */
interface Known {
  readonly companyOf: CompanyOf;
  readonly index: Pick<DossierIndex, 'terms'>;
}

/** The terms that a term shares passages with, those that its page shows: the strongest first. */
export function companyOfTerm(term: Slug, { companyOf, index }: Known): ShownCompany[] {
  const company = companyOf(term)
    .slice(0, MOST_COMPANY)
    .flatMap(({ term: slug, together, strength }) => {
      const other = index.terms.get(slug);
      return other ? [{ slug, name: other.term, together, strength }] : [];
    });
  const strongest = company[0]?.strength ?? 1;
  return company.map((other) => ({ ...other, share: Math.round((100 * other.strength) / strongest) }));
}
