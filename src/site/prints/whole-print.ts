import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Dossier } from '../../core/schema/dossier.ts';
import type { SitePrints } from '../site-prints.ts';

/** What of everything has a print already. */
interface Printed extends Pick<SitePrints, 'frame' | 'history'> {
  /** As `SitePrints.articleNumbers` has them. */
  readonly numbers: readonly number[];
}

/** A print of everything there is. */
export function wholePrint(dossier: Dossier, { frame, numbers, history: historyOf }: Printed): string {
  const { introduction, about, prints, history, terms, claims, events } = dossier;
  const print = new QuickPrint();
  for (const text of [frame, prints.references, prints.annotations]) print.addText(text);
  for (const entry of [introduction, about, ...terms, ...claims, ...events])
    print.addText(entry?.print ?? '');
  for (const number of [...numbers, ...dossier.relatedPrints]) print.addPrint(number);
  for (const slug of history.keys()) print.addText(historyOf(slug));
  return print.toPrint();
}
