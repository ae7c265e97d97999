import type { FileKind } from '../plan/file-kind.ts';
import { citingShapeOf, citingShapes } from '../citing-shapes.ts';
import { articleCiting } from '../view/article-citing.ts';
import { siteCiting } from '../view/site-citing.ts';

/** `citing.json`: what citing any article needs, fetched when a reader first cites something. */
export const siteCitingFile: FileKind = (site) => [
  {
    path: 'citing.json',
    inputs: () => ({ frame: site.prints.frame }),
    text: async () => JSON.stringify(siteCiting(site, (await site.citations()).writing)),
  },
];

/** `articles/SLUG/cite/citing.json`: what citing this article needs, fetched when a reader first cites it. */
export const articleCitingFiles: FileKind = (site) =>
  site.dossier.articles.map((article) => ({
    path: `articles/${article.slug}/cite/citing.json`,
    inputs: () => ({
      frame: site.prints.frame,
      article: article.print,
      // Whether it has a published version, to which citations can lead.
      past: site.prints.history(article.slug),
    }),
    text: async () => {
      const shapeOf = await citingShapeOf(site);
      return JSON.stringify(articleCiting(article, site, shapeOf(article).citation));
    },
  }));

/** `citing/HASH.json`: what citing articles of one shape needs, the same for all of them. Its name is made of its content. */
export const shapeCitingFiles: FileKind = async (site) =>
  [...(await citingShapes(site))].map(([name, content]) => ({
    path: `citing/${name}.json`,
    inputs: () => ({}),
    text: () => JSON.stringify(content),
  }));
