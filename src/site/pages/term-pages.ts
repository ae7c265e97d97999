import { QuickPrint } from '../../core/annotate/quick-print.ts';
import { outlineOf } from '../../core/outline-of.ts';
import { printOf } from '../../core/print.ts';
import type { Term } from '../../core/schema/dossier.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { partsOfConcordancePrints } from '../prints/parts-of-concordance-prints.ts';
import { termBasis } from '../prints/term-basis.ts';
import type { Site } from '../site.ts';
import { rangesOf } from '../view/long-list.ts';
import { companyPrint } from '../prints/company-print.ts';

/** The page of every term. */
export const termPages: PageKind<{ term: Term }> = {
  template: 'glossary/[slug].astro',
  pages: (site) =>
    site.dossier.terms.map((term) => ({
      params: { slug: term.slug },
      props: { term },
      inputs: () => inputs(term, site),
      basis: () => termBasis(term, site),
    })),
};

/** The mentions of a term that its own page has no room for. */
export const mentionPages: PageKind<{ term: Term; number: number }> = {
  template: 'glossary/[slug]/mentions/[part].astro',
  pages: (site) =>
    site.dossier.terms.flatMap((term) => {
      const ranges = rangesOf(site.dossier.mentionIndex.counts().get(term.slug) ?? 0).slice(1);
      let printed: readonly string[] | undefined;
      return ranges.map((range, place) => ({
        params: { slug: term.slug, part: String(range.number) },
        props: { term, number: range.number },
        basis: () => QuickPrint.numberOf(site.prints.mentioned()),
        inputs: () => ({
          frame: site.prints.frame,
          term: site.prints.termCard(term.slug),
          size: printOf([range.parts, range.total]),
          mentions: (printed ??= partsOfConcordancePrints(term.slug, ranges, site))[place] ?? '',
        }),
      }));
    }),
};

function inputs(term: Term, site: Site): Record<string, string> {
  const { prints } = site;
  return {
    frame: prints.frame,
    term: term.print,
    related: printOf(term.related.map(prints.termCard)),
    mentions: prints.mentioning(term.slug).mentions,
    links: site.linksFrom(term.slug, 'term'),
    company: companyPrint(term.slug, site, prints.termCard),
    referrers: prints.referrers('term', term.slug),
    record: prints.record(term.slug),
    works: outlineOf(term).cited.length === 0 ? '' : prints.references,
  };
}
