import { cslItem } from '../../core/cite/csl-item.ts';
import { exportedWork } from '../../core/cite/export/exported-work.ts';
import { CITATION_FORMATS } from '../../core/cite/export/index.ts';
import type { FileKind } from '../plan/file-kind.ts';

/** `articles/SLUG/cite/citation.bib` and its kin: an article, for reference managers. */
export const citationFiles: FileKind = ({ dossier, addresses, prints }) =>
  dossier.articles.flatMap((article) =>
    Object.values(CITATION_FORMATS).map(({ extension, write }) => ({
      path: `articles/${article.slug}/cite/citation.${extension}`,
      inputs: () => ({ frame: prints.frame, fields: prints.fields(article.slug) }),
      text: () => write([exportedWork(cslItem(article, dossier.config, addresses))]),
    })),
  );
