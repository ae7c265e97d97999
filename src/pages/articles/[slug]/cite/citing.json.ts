import type { APIRoute, GetStaticPaths } from 'astro';
import { citationTemplates } from '../../../../components/citation-templates.ts';
import { currentSite } from '../../../../components/site.ts';
import { articleCiting } from '../../../../components/view/article-citing.ts';
import type { Article } from '../../../../core/schema/dossier.ts';
import { currentDossier } from '../../../../dossier/current.ts';

interface Props {
  article: Article;
}

export const getStaticPaths = (async () => {
  const { articles } = await currentDossier();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

/** What citing this article needs, fetched when a reader first cites it. */
export const GET: APIRoute<Props> = async ({ props: { article } }) => {
  const site = await currentSite();
  return Response.json(articleCiting(article, site, await citationTemplates(article, site)));
};
