import type { APIRoute } from 'astro';
import { articlePaths } from '../../../../components/article-paths.ts';
import { citingShapeOf } from '../../../../components/citing-shapes.ts';
import { currentSite } from '../../../../components/site.ts';
import { articleCiting } from '../../../../components/view/article-citing.ts';
import type { Article } from '../../../../core/schema/dossier.ts';

interface Props {
  article: Article;
}

export const getStaticPaths = articlePaths;

/** What citing this article needs, fetched when a reader first cites it. */
export const GET: APIRoute<Props> = async ({ props: { article } }) => {
  const site = await currentSite();
  const shapeOf = await citingShapeOf(site);
  return Response.json(articleCiting(article, site, shapeOf(article).citation));
};
