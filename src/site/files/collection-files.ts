import { printOf } from '../../core/print.ts';
import { CITATION_FORMATS } from '../../core/cite/export/index.ts';
import { worksOf } from '../../core/cite/works-of.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { FileKind, PlannedFile } from '../plan/file-kind.ts';
import type { Site } from '../site.ts';

/** `articles/all/articles.bib` and its kin: every article of the dossier. */
export const allArticlesFiles: FileKind = (site) =>
  collection('articles/all/articles', site.dossier.articles, site);

/** `glossary/SLUG/articles.bib` and its kin: the articles that mention a term. */
export const termArticlesFiles: FileKind = (site) =>
  site.dossier.terms.flatMap(({ slug }) => {
    const slugs = site.dossier.mentionIndex.articlesOf(slug);
    const articles = slugs.flatMap(({ article }) => site.index.articles.get(article) ?? []);
    return articles.length === 0 ? [] : collection(`glossary/${slug}/articles`, articles, site);
  });

function collection(path: string, articles: readonly Article[], site: Site): PlannedFile[] {
  const { dossier, addresses, prints } = site;
  let known: string | undefined;
  const inputs = () => ({
    frame: prints.frame,
    articles: (known ??= printOf(articles.map(({ slug }) => prints.fields(slug)))),
  });
  return Object.values(CITATION_FORMATS).map(({ extension, write }) => ({
    path: `${path}.${extension}`,
    inputs,
    text: () => write(worksOf(articles, dossier.config, addresses)),
  }));
}
