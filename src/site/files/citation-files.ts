import { CITATION_FORMATS, CITATION_FORMAT_NAMES } from '../../core/cite/export/index.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { FileKind } from '../plan/file-kind.ts';
import { plannedFile } from '../plan/planned-file.ts';
import { writtenArticles } from '../view/written-articles.ts';

/** `articles/SLUG/cite/citation.bib` and its kin: an article, for reference managers. */
export const citationFiles: FileKind = (site) => {
  const { dossier, prints } = site;
  const kinds = CITATION_FORMAT_NAMES.map((format) => ({
    path: ({ slug }: Article) => `articles/${slug}/cite/citation.${CITATION_FORMATS[format].extension}`,
    inputs: ({ slug }: Article) => ({ frame: prints.frame, fields: prints.fields(slug) }),
    decidedBy: (article: Article) => article,
    text: (article: Article) => writtenArticles(site)(article)[format],
  }));
  return dossier.articles.flatMap((article) => kinds.map((kind) => plannedFile(article, kind)));
};
