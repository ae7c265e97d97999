import type { Slug } from '../schema/brands.ts';
import type { Relatedness } from '../schema/dossier.ts';
import type { QuickPrint } from './quick-print.ts';

/** Kinds as numbers, which are added in a tenth of the time of their names. */
const KINDS = { terms: -1, days: -2, text: -3 } as const satisfies Record<Relatedness['kind'], number>;

/**
 * Adds to a print why two articles are related.
 * @param numberOf a term, as `QuickPrint.toNumber` gives it
 */
export function addReason(reason: Relatedness, print: QuickPrint, numberOf: (term: Slug) => number): void {
  print.addNumber(KINDS[reason.kind]);
  switch (reason.kind) {
    case 'terms':
      print.addNumber(reason.terms.length);
      for (const term of reason.terms) print.addPrint(numberOf(term));
      break;
    case 'days':
      print.addNumber(reason.days);
      break;
    case 'text':
      print.addText(String(reason.share));
  }
}
