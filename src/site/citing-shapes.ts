import { citationSettings } from '../core/cite/citation-settings.ts';
import type { Article, Dossier } from '../core/schema/dossier.ts';
import type { ShapeCiting } from '../scripts/cite/citing-data.ts';
import type { Site } from './site.ts';
import { type FoundShape, shapeFinder } from './view/shape-finder.ts';

/** In `dossier dev` a change of content may be one of styles and locales. */
const finders = new WeakMap<Dossier, ReturnType<typeof shapeFinder>>();

/** How each article tells its citations, by the shape that it shares with others. */
export async function citingShapeOf(
  site: Pick<Site, 'dossier' | 'work' | 'citations'>,
): Promise<(article: Article) => FoundShape> {
  const { dossier, citations } = site;
  const find = finders.get(dossier) ?? shapeFinder(citationSettings(dossier.config), await citations());
  finders.set(dossier, find);
  return (article) => find(site.work(article));
}

/** Every shape that articles of the dossier have, by the name of its file. Only one article of each is looked at. */
export async function citingShapes(
  site: Pick<Site, 'dossier' | 'work' | 'citations' | 'prints'>,
): Promise<ReadonlyMap<string, ShapeCiting>> {
  const { dossier, citations, prints } = site;
  const { shapeKey } = await citations();
  const ofShape = new Map<string, Article>();
  for (const article of dossier.articles) {
    const print = `${prints.frame} ${article.print}`;
    const key = shapeKey(print, () => site.work(article));
    if (key !== undefined && !ofShape.has(key)) ofShape.set(key, article);
  }
  const shapeOf = await citingShapeOf(site);
  const files = [...ofShape.values()].flatMap((article) => shapeOf(article).file ?? []);
  return new Map(files.map(({ name, content }) => [name, content]));
}
