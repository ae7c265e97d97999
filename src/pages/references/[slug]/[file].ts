import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FORMATS } from '../../../core/cite/export/index.ts';
import type { CitationFormat } from '../../../core/cite/export/citation-format.ts';
import { referenceSlugs } from '../../../core/references/reference-slugs.ts';
import type { Reference } from '../../../core/schema/reference.ts';
import { currentDossier } from '../../../dossier/current.ts';

interface Props {
  reference: Reference;
  format: CitationFormat;
}

/** `/references/SLUG/citation.bib` and its kin. */
export const getStaticPaths = (async () => {
  const { references } = await currentDossier();
  const slugs = referenceSlugs(references);
  return references.flatMap((reference) =>
    Object.values(CITATION_FORMATS).map((format) => ({
      params: { slug: slugs.get(reference.id), file: `citation.${format.extension}` },
      props: { reference, format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { reference, format } }) =>
  new Response(format.write([reference]), { headers: { 'content-type': format.mediaType } });
