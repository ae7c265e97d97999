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
  const { articles } = dossier;
  const { shapeKey, firstOfShapes } = await citations();
  const printOf = (what: string): string => `${prints.frame} ${what}`;
  // Most edits change the frontmatter of none.
  const firsts = firstOfShapes(printOf(prints.called()), () => {
    const found = new Map<string, number>();
    for (const [place, article] of articles.entries()) {
      const key = shapeKey(printOf(prints.fields(article.slug)), () => site.work(article));
      if (key !== undefined && !found.has(key)) found.set(key, place);
    }
    return [...found.values()];
  });
  const shapeOf = await citingShapeOf(site);
  const files = firsts.flatMap((place) => {
    const article = articles[place];
    return (article && shapeOf(article).file) ?? [];
  });
  return new Map(files.map(({ name, content }) => [name, content]));
}
