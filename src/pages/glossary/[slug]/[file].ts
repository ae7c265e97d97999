import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '../../../components/site.ts';
import type { CitationFormat } from '../../../core/cite/export/citation-format.ts';
import { CITATION_FORMATS } from '../../../core/cite/export/index.ts';
import { worksOf } from '../../../core/cite/works-of.ts';
import type { Slug } from '../../../core/schema/brands.ts';

interface Props {
  term: Slug;
  format: CitationFormat;
}

/** `/glossary/SLUG/articles.bib` and its kin: the articles that mention a term. */
export const getStaticPaths = (async () => {
  const { dossier, index } = await currentSite();
  const mentioned = dossier.terms.filter(({ slug }) => index.mentionsByTerm.has(slug));
  return mentioned.flatMap(({ slug }) =>
    Object.values(CITATION_FORMATS).map((format) => ({
      params: { slug, file: `articles.${format.extension}` },
      props: { term: slug, format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { term, format } }) => {
  const { dossier, index, addresses } = await currentSite();
  const slugs = new Set((index.mentionsByTerm.get(term) ?? []).map(({ article }) => article));
  const articles = [...slugs].flatMap((slug) => index.articles.get(slug) ?? []);
  const text = format.write(worksOf(articles, dossier.config, addresses));
  return new Response(text, { headers: { 'content-type': format.mediaType } });
};
