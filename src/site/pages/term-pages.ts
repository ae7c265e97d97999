import { printOf } from '../../core/print.ts';
import type { Term } from '../../core/schema/dossier.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { concordancePrint } from '../prints/concordance-print.ts';
import type { Site } from '../site.ts';
import { partsOf } from '../view/long-list.ts';
import { companyPrint } from '../prints/company-print.ts';

/** The page of every term. */
export const termPages: PageKind<{ term: Term }> = {
  template: 'glossary/[slug].astro',
  pages: (site) =>
    site.dossier.terms.map((term) => ({
      params: { slug: term.slug },
      props: { term },
      inputs: () => inputs(term, site),
    })),
};

/** The mentions of a term that its own page has no room for. */
export const mentionPages: PageKind<{ term: Term; number: number }> = {
  template: 'glossary/[slug]/mentions/[part].astro',
  pages: (site) =>
    site.dossier.terms.flatMap((term) =>
      partsOf(site.index.mentionsByTerm.get(term.slug) ?? [])
        .slice(1)
        .map((part) => ({
          params: { slug: term.slug, part: String(part.number) },
          props: { term, number: part.number },
          inputs: () => ({
            frame: site.prints.frame,
            term: site.prints.termCard(term.slug),
            size: printOf([part.parts, part.total]),
            mentions: concordancePrint(part.items, site),
          }),
        })),
    ),
};

function inputs(term: Term, site: Site): Record<string, string> {
  const { prints, index } = site;
  return {
    frame: prints.frame,
    term: term.print,
    related: printOf(term.related.map(prints.termCard)),
    mentions: concordancePrint(index.mentionsByTerm.get(term.slug) ?? [], site),
    company: companyPrint(term.slug, site),
    referrers: prints.referrers('term', term.slug),
    record: prints.record(term.slug),
    works: term.body.citations.length === 0 ? '' : prints.references,
  };
}
