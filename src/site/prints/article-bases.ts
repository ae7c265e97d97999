import { QuickPrint } from '../../core/annotate/quick-print.ts';
import type { Site } from '../site.ts';
import { copiesOf } from '../view/copies-of.ts';
import { entryOfTarget } from '../view/entry-of-target.ts';
import { pastPrint } from './past-print.ts';

/**
 * What the inputs of the pages of articles follow from, by the places of the articles in the dossier: the ground, the article,
 * its mentions, where its links lead, its past, and of every entry that it names, or that names it, the print, with why articles
 * are related. What it shows of those is not looked at. Every build asks this of every article, so articles are numbers here as
 * far as can be.
 */
export function articleBases(site: Site): (place: number) => number {
  const { dossier, index, prints } = site;
  const { articles, relatedPlaces, relatedPrints, mentionPrints, sharedCopy } = dossier;
  const numbers = prints.articleNumbers();
  const ground = QuickPrint.numberOf(prints.ground());
  const relatedToEach = relatedPlaces.length / articles.length;
  return (place) => {
    const basis = new QuickPrint();
    const addArticle = (other: number | undefined): void => {
      basis.addPrint((other === undefined ? undefined : numbers[other]) ?? 0);
    };
    const article = articles[place];
    if (!article) throw new Error(`Expected an article at ${place}`);
    const { slug } = article;
    for (const number of [ground, mentionPrints.inArticle(slug), relatedPrints[place] ?? 0])
      basis.addPrint(number);
    basis.addText(site.linksFrom(slug));
    basis.addText(pastPrint(slug, site));
    for (let other = place - 1; other <= place + 1; other++) addArticle(other);
    for (let at = place * relatedToEach; at < (place + 1) * relatedToEach; at++)
      addArticle(relatedPlaces[at]);
    for (const { pair, other, share } of copiesOf(slug, sharedCopy)) {
      addArticle(index.order.get(other));
      for (const text of [pair.a, String(share)]) basis.addText(text);
    }
    for (const { source, passage } of site.references('article', slug))
      for (const text of [source.kind, entryOfTarget(source).print, passage ?? '']) basis.addText(text);
    if (index.quotesByArticle.has(slug)) basis.addText(prints.referrers('article', slug));
    return basis.toNumber();
  };
}
