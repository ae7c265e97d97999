import type { Article } from '../core/schema/dossier.ts';
import { currentDossier } from '../dossier/current.ts';

interface ArticlePath {
  readonly params: { readonly slug: string };
  readonly props: { readonly article: Article };
}

/** What `getStaticPaths` gives where every article has a page or a file. */
export async function articlePaths(): Promise<ArticlePath[]> {
  const { articles } = await currentDossier();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}
