import { QuickPrint } from '../annotate/quick-print.ts';
import { outlineOf } from '../outline-of.ts';
import type { Dossier } from '../schema/dossier.ts';
import { type Citing, citingTexts } from './citing-texts.ts';
import { slugOfCiting } from './slug-of-citing.ts';

/** A print of every spot in which texts cite a work that is known: where it stands, and which place in the work it names. No body is read. */
export function spotsPrint(dossier: Citing & Pick<Dossier, 'references'>): string {
  const known = new Set(dossier.references.map(({ id }) => id));
  const print = new QuickPrint();
  for (const { source, entry } of citingTexts(dossier)) {
    const { cited, citedIn, located, passages } = outlineOf(entry);
    if (citedIn.length === 0) continue;
    print.addText(`${source.kind} ${slugOfCiting(source) ?? ''}`);
    for (const [citation, passage] of citedIn)
      for (const [work, key] of (cited[citation] ?? []).entries()) {
        if (!known.has(key)) continue;
        const [, , locator] = located.find(([of, at]) => of === citation && at === work) ?? [];
        print.addText(key);
        print.addText(passage === undefined ? '' : (passages[passage] ?? ''));
        print.addText(locator ? `${locator.label} ${locator.locator}` : '');
      }
  }
  return print.toPrint();
}
