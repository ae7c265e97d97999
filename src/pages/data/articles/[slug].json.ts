import type { APIRoute, GetStaticPaths } from 'astro';
import { articleRow } from '../../../core/data/articles.ts';
import type { Article } from '../../../core/schema/dossier.ts';
import { addresses, currentDossier } from '../../../dossier/current.ts';

interface Props {
  article: Article;
}

export const getStaticPaths: GetStaticPaths = async () => {
  const { articles } = await currentDossier();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
};

export const GET: APIRoute<Props> = ({ props }) => Response.json(articleRow(props.article, addresses));
