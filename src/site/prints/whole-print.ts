import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Dossier } from '../../core/schema/dossier.ts';
import type { SitePrints } from '../site-prints.ts';

/** What of everything has a print already. */
interface Printed extends Pick<SitePrints, 'history'> {
  readonly ground: string;
  /** As `SitePrints.articleNumbers` has them. */
  readonly numbers: readonly number[];
}

/** A print of everything there is. */
export function wholePrint(
  { introduction, about, prints, history }: Dossier,
  { ground, numbers, history: historyOf }: Printed,
): string {
  const print = new QuickPrint();
  for (const text of [ground, prints.annotations, introduction?.print ?? '', about?.print ?? ''])
    print.addText(text);
  for (const number of numbers) print.addPrint(number);
  for (const slug of history.keys()) print.addText(historyOf(slug));
  return print.toPrint();
}
