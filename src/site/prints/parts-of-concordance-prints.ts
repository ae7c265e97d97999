import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';

/** Prints of parts of the list of mentions of a term, in order: each from place `from` to place `to`, from 1. */
export function partsOfConcordancePrints(
  term: Slug,
  ranges: readonly { readonly from: number; readonly to: number }[],
  { dossier, prints }: Pick<Site, 'dossier' | 'prints'>,
): string[] {
  const mentioning = dossier.mentionIndex.articlesOf(term);
  let at = 0;
  let place = 1;
  return ranges.map(({ from, to }) => {
    const part = new QuickPrint();
    for (let one = mentioning[at]; one && place <= to; one = mentioning[at]) {
      const { article, times, print } = one;
      if (place + times > from) {
        for (const number of [prints.fieldsNumber(article), print]) part.addPrint(number);
        part.addNumber(place - from);
      }
      // The mentions of an article may go on in the next part.
      if (place + times > to + 1) break;
      place += times;
      at += 1;
    }
    return part.toPrint();
  });
}
