import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Quote } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import type { SitePrints } from '../site-prints.ts';

/**
 * Prints of what pages show of quotes beside their words, each a number: what the article is called, and which of its passages
 * they stand in. Several pages show the same, so a passage is read once.
 */
export function quotePlaces(
  { index }: Pick<Site, 'index'>,
  { fieldsNumber }: Pick<SitePrints, 'fieldsNumber'>,
): (quote: Quote) => number {
  const found = new Map<string, number>();
  return ({ article, passage }) => {
    const name = `${article} ${passage}`;
    const known = found.get(name);
    if (known !== undefined) return known;
    const print = new QuickPrint();
    print.addPrint(fieldsNumber(article));
    print.addText(`${passage} ${index.passage(article, passage)?.passage.n ?? ''}`);
    const number = print.toNumber();
    found.set(name, number);
    return number;
  };
}
