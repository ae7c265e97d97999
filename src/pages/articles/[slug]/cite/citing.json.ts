import type { APIRoute } from 'astro';
import { articlePaths } from '../../../../components/article-paths.ts';
import { citationTemplates } from '../../../../components/citation-templates.ts';
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
  return Response.json(articleCiting(article, site, await citationTemplates(article, site)));
};
