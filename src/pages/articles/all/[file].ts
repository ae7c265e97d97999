import type { APIRoute, GetStaticPaths } from 'astro';
import type { CitationFormat } from '../../../core/cite/export/citation-format.ts';
import { CITATION_FORMATS } from '../../../core/cite/export/index.ts';
import { worksOf } from '../../../core/cite/works-of.ts';
import { addresses, currentDossier } from '../../../dossier/current.ts';

interface Props {
  format: CitationFormat;
}

/** `/articles/all/articles.bib` and its kin: every article of the dossier. */
export const getStaticPaths = (() =>
  Object.values(CITATION_FORMATS).map((format) => ({
    params: { file: `articles.${format.extension}` },
    props: { format },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { format } }) => {
  const { articles, config } = await currentDossier();
  const text = format.write(worksOf(articles, config, addresses));
  return new Response(text, { headers: { 'content-type': format.mediaType } });
};
