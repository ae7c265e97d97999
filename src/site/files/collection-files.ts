import { QuickPrint } from '../../core/annotate/quick-print.ts';
import { CITATION_FORMATS, CITATION_FORMAT_NAMES } from '../../core/cite/export/index.ts';
import { joinWritten } from '../../core/cite/export/join-written.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { FileKind, PlannedFile } from '../plan/file-kind.ts';
import type { Site } from '../site.ts';
import { onceFor } from '../view/once-for.ts';
import { type WrittenArticle, writtenArticles } from '../view/written-articles.ts';

/** `articles/all/articles.bib` and its kin: every article of the dossier. */
export const allArticlesFiles: FileKind = (site) => {
  const { dossier, prints } = site;
  return collection(
    'articles/all/articles',
    { articles: () => dossier.articles, print: prints.called },
    site,
  );
};

/** `glossary/SLUG/articles.bib` and its kin: the articles that mention a term. */
export const termArticlesFiles: FileKind = (site) => {
  const { mentionIndex, terms } = site.dossier;
  const counts = mentionIndex.counts();
  return terms.flatMap(({ slug }) => {
    if (!counts.has(slug)) return [];
    const articles = () =>
      mentionIndex.articlesOf(slug).flatMap(({ article }) => site.index.articles.get(article) ?? []);
    const print = () => site.prints.mentioning(slug).articles;
    const basis = () => QuickPrint.numberOf(site.prints.mentioned());
    return collection(`glossary/${slug}/articles`, { articles, print, basis }, site);
  });
};

interface Collection {
  readonly articles: () => readonly Article[];
  /** Of what they are called. */
  readonly print: () => string;
  /** As `SiteFile` has it. */
  readonly basis?: PlannedFile['basis'];
}

function collection(path: string, { articles, print, basis }: Collection, site: Site): PlannedFile[] {
  const inputs = () => ({ frame: site.prints.frame, articles: print() });
  return CITATION_FORMAT_NAMES.map((format) => ({
    path: `${path}.${CITATION_FORMATS[format].extension}`,
    inputs,
    basis,
    text: () =>
      joinWritten(
        format,
        writtenLast(site)(path, articles).map((written) => written[format]),
      ),
  }));
}

/** The articles of a collection: its files are made one after another, and are of the same. */
const writtenLast = onceFor((site: Site) => {
  let last: { readonly path: string; readonly written: readonly WrittenArticle[] } | undefined;
  return (path: string, articles: Collection['articles']): readonly WrittenArticle[] => {
    if (last?.path !== path) last = { path, written: articles().map(writtenArticles(site)) };
    return last.written;
  };
});
