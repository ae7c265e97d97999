import { citationSettings } from '../core/cite/citation-settings.ts';
import { cslItem } from '../core/cite/csl-item.ts';
import type { Article, Dossier } from '../core/schema/dossier.ts';
import type { ShapeCiting } from '../scripts/cite/citing-data.ts';
import type { Site } from './site.ts';
import { type FoundShape, shapeFinder } from './view/shape-finder.ts';

/** In `dossier dev` a change of content may be one of styles and locales. */
const finders = new WeakMap<Dossier, ReturnType<typeof shapeFinder>>();

/** How each article tells its citations, by the shape that it shares with others. */
export async function citingShapeOf({
  dossier,
  addresses,
  citations,
}: Pick<Site, 'dossier' | 'addresses' | 'citations'>): Promise<(article: Article) => FoundShape> {
  const { config } = dossier;
  const find = finders.get(dossier) ?? shapeFinder(citationSettings(config), await citations());
  finders.set(dossier, find);
  return (article) => find(cslItem(article, config, addresses));
}

/** Every shape that articles of the dossier have, by the name of its file. */
export async function citingShapes(
  site: Pick<Site, 'dossier' | 'addresses' | 'citations'>,
): Promise<ReadonlyMap<string, ShapeCiting>> {
  const shapeOf = await citingShapeOf(site);
  const files = site.dossier.articles.flatMap((article) => shapeOf(article).file ?? []);
  return new Map(files.map(({ name, content }) => [name, content]));
}
