import type { APIRoute } from 'astro';
import { cslItem } from '../core/cite/csl-item.ts';
import { exportedWork } from '../core/cite/export/exported-work.ts';
import { CITATION_FORMATS, type CitationFormatName } from '../core/cite/export/index.ts';
import type { Article } from '../core/schema/dossier.ts';
import { addresses, currentDossier } from '../dossier/current.ts';

/** The citation of an article in a format that reference managers read. */
export function citationFile(format: CitationFormatName): APIRoute<{ article: Article }> {
  const { mediaType, write } = CITATION_FORMATS[format];
  return async ({ props: { article } }) => {
    const { config } = await currentDossier();
    const text = write([exportedWork(cslItem(article, config, addresses))]);
    return new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
  };
}
