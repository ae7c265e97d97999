import { CITATION_FORMATS, CITATION_FORMAT_NAMES } from '../../core/cite/export/index.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { ArticleFileKind } from '../plan/file-kind.ts';
import { plannedFile } from '../plan/planned-file.ts';
import { writtenArticles } from '../view/written-articles.ts';

/** `articles/SLUG/cite/citation.bib` and its kin: an article, for reference managers. */
export const citationFiles: ArticleFileKind = (site) => {
  const { prints } = site;
  const kinds = CITATION_FORMAT_NAMES.map((format) => ({
    path: ({ slug }: Article) => `articles/${slug}/cite/citation.${CITATION_FORMATS[format].extension}`,
    inputs: ({ slug }: Article) => ({ frame: prints.frame, fields: prints.fields(slug) }),
    text: (article: Article) => writtenArticles(site)(article)[format],
  }));
  return (article) => kinds.map((kind) => plannedFile(article, kind));
};
