import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { RelatedArticle, Relatedness } from '../../core/schema/dossier.ts';

/** Prints of the articles that are related to one. */
export interface RelatedPrints {
  /** Of which they are. */
  readonly which: string;
  /** Of what is shown of them, and why they are named. */
  readonly shown: string;
}

interface Cards {
  readonly card: (slug: Slug) => string;
  readonly termCard: (slug: Slug) => string;
}

/** Both are made at once, for the articles have to be compared again for it. */
export function relatedPrints(related: readonly RelatedArticle[], { card, termCard }: Cards): RelatedPrints {
  const [which, shown] = [new QuickPrint(), new QuickPrint()];
  for (const { article, reasons } of related) {
    which.addText(article);
    shown.addText(card(article));
    for (const reason of reasons) addReason(reason, shown, termCard);
  }
  return { which: which.toString(), shown: shown.toString() };
}

function addReason(reason: Relatedness, print: QuickPrint, termCard: Cards['termCard']): void {
  print.addText(reason.kind);
  switch (reason.kind) {
    case 'terms':
      for (const term of reason.terms) print.addText(termCard(term));
      break;
    case 'days':
      print.addText(String(reason.days));
      break;
    case 'text':
      print.addText(String(reason.share));
  }
}
