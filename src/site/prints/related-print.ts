import { addReason } from '../../core/annotate/add-reason.ts';
import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { RelatedArticle } from '../../core/schema/dossier.ts';

/** By what articles and terms are named, as `QuickPrint.numberOf` gives it. */
interface Cards {
  readonly card: (slug: Slug) => number;
  readonly termCard: (slug: Slug) => number;
}

/** A print of what is shown of articles that are related to one, and why they are named. */
export function relatedPrint(related: readonly RelatedArticle[], { card, termCard }: Cards): string {
  const print = new QuickPrint();
  for (const { article, reasons } of related) {
    print.addPrint(card(article));
    for (const reason of reasons) addReason(reason, print, termCard);
  }
  return print.toString();
}
