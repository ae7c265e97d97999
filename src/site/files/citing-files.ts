import type { Article } from '../../core/schema/dossier.ts';
import type { ArticleFileKind, FileKind } from '../plan/file-kind.ts';
import { plannedFile } from '../plan/planned-file.ts';
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
export const articleCitingFiles: ArticleFileKind = (site) => {
  const kind = {
    path: ({ slug }: Article) => `articles/${slug}/cite/citing.json`,
    inputs: ({ slug, print }: Article) => ({
      frame: site.prints.frame,
      article: print,
      // Whether it has a published version, to which citations can lead.
      past: site.prints.history(slug),
    }),
    text: async (article: Article) => {
      const shapeOf = await citingShapeOf(site);
      return JSON.stringify(articleCiting(article, site, shapeOf(article).citation));
    },
  };
  return (article) => [plannedFile(article, kind)];
};

/** `citing/HASH.json`: what citing articles of one shape needs, the same for all of them. Its name is made of its content. */
export const shapeCitingFiles: FileKind = async (site) =>
  [...(await citingShapes(site))].map(([name, content]) => ({
    path: `citing/${name}.json`,
    inputs: () => ({}),
    text: () => JSON.stringify(content),
  }));
