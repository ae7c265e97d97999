import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FILES } from '../../../../components/view/citation-files.ts';
import { cslItem } from '../../../../core/cite/csl-item.ts';
import { exportedWork } from '../../../../core/cite/export/exported-work.ts';
import { CITATION_FORMATS, type CitationFormatName } from '../../../../core/cite/export/index.ts';
import type { Article } from '../../../../core/schema/dossier.ts';
import { addresses, currentDossier } from '../../../../dossier/current.ts';

interface Props {
  article: Article;
  format: CitationFormatName;
}

export const getStaticPaths = (async () => {
  const { articles } = await currentDossier();
  return articles.flatMap((article) =>
    CITATION_FILES.map(({ file, name }) => ({
      params: { slug: article.slug, file },
      props: { article, format: name },
    })),
  );
}) satisfies GetStaticPaths;

/** The citation of an article in one of the formats that reference managers read. */
export const GET: APIRoute<Props> = async ({ props: { article, format } }) => {
  const { config } = await currentDossier();
  const { mediaType, write } = CITATION_FORMATS[format];
  const text = write([exportedWork(cslItem(article, config, addresses))]);
  return new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
};
