import { citationSettings } from '../../core/cite/citation-settings.ts';
import { fillAddress } from '../../core/cite/fill-address.ts';
import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import { citingShapeOf } from '../citing-shapes.ts';
import type { Site } from '../site.ts';
import { absoluteAddress } from '../view/absolute-address.ts';
import { onceFor } from '../view/once-for.ts';
import { listedCitations } from './listed-citations.ts';
import { type ListOfShape, listOfShape } from './list-of-shape.ts';

/**
 * Shapes of which the list is kept, at some 40 kB each. Articles of rarer shapes get a list of their own, which takes ten
 * times as long.
 */
const MOST_SHAPES = 200;

/** An article in every style and locale. Of all articles of one shape, the list is laid out once. */
export async function citationList(article: Article, site: Site): Promise<Html> {
  const { dossier, addresses } = site;
  const address = absoluteAddress(addresses.article(article.slug), dossier.config);
  const { citation, file } = (await citingShapeOf(site))(article);
  const { template, writing } = await site.citations();
  if (file?.isWhole && citation.values) {
    const lists = listsOf(site);
    const known = lists.get(file.name);
    const list = known ?? listOfShape(file.content, writing, citationSettings(dossier.config), site);
    if (!known && lists.size < MOST_SHAPES) lists.set(file.name, list);
    return list({ address, ...citation.values });
  }
  const work = site.work(article);
  const html = listedCitations(site, (style, locale) => template(work, style, locale).reference);
  return fillAddress(html, address) as Html;
}

/** By the name of the file of a shape. */
const listsOf = onceFor<Site, Map<string, ListOfShape>>(() => new Map());
