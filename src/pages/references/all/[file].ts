import type { APIRoute, GetStaticPaths } from 'astro';
import type { CitationFormat } from '../../../core/cite/export/citation-format.ts';
import { CITATION_FORMATS } from '../../../core/cite/export/index.ts';
import { currentDossier } from '../../../dossier/current.ts';

interface Props {
  format: CitationFormat;
}

/** `/references/all/references.bib` and its kin: all that the dossier cites. */
export const getStaticPaths = (async () => {
  const { references } = await currentDossier();
  if (references.length === 0) return [];
  return Object.values(CITATION_FORMATS).map((format) => ({
    params: { file: `references.${format.extension}` },
    props: { format },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { format } }) => {
  const { references } = await currentDossier();
  return new Response(format.write(references), { headers: { 'content-type': format.mediaType } });
};
