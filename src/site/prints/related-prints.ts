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

/** By what articles and terms are named, as `QuickPrint.numberOf` gives it. */
interface Cards {
  readonly card: (slug: Slug) => number;
  readonly termCard: (slug: Slug) => number;
}

/** Both are made at once, for the articles have to be compared again for it. */
export function relatedPrints(related: readonly RelatedArticle[], { card, termCard }: Cards): RelatedPrints {
  const [which, shown] = [new QuickPrint(), new QuickPrint()];
  for (const { article, reasons } of related) {
    which.addText(article);
    shown.addPrint(card(article));
    for (const reason of reasons) addReason(reason, shown, termCard);
  }
  return { which: which.toString(), shown: shown.toString() };
}

/** Kinds as numbers, which are added in a tenth of the time of their names. */
const KINDS = { terms: -1, days: -2, text: -3 } as const satisfies Record<Relatedness['kind'], number>;

function addReason(reason: Relatedness, print: QuickPrint, termCard: Cards['termCard']): void {
  print.addNumber(KINDS[reason.kind]);
  switch (reason.kind) {
    case 'terms':
      print.addNumber(reason.terms.length);
      for (const term of reason.terms) print.addPrint(termCard(term));
      break;
    case 'days':
      print.addNumber(reason.days);
      break;
    case 'text':
      print.addText(String(reason.share));
  }
}
