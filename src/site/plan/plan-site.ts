import type { Article } from '../../core/schema/dossier.ts';
import { ARTICLE_FILE_KINDS, FILE_KINDS } from '../files/index.ts';
import { PAGE_KINDS } from '../pages/index.ts';
import { articleBases } from '../prints/article-bases.ts';
import type { Site } from '../site.ts';
import { articleAt } from './article-at.ts';
import type { ArticleFiles } from './article-files.ts';
import { PageOfSite, TextOfSite } from './files-of-site.ts';
import type { SiteFile } from './site-file.ts';
import type { SitePlan } from './site-plan.ts';

/**
 * Every page and file that is made from a dossier. Those about one article are not even listed until somebody asks for them: a
 * large site has a hundred thousand of them, and most builds keep them all. Of two with one path the first counts, as in Astro.
 */
export async function planSite(site: Site): Promise<SitePlan> {
  const files = new Map<string, SiteFile>();
  const add = (file: SiteFile): void => {
    if (!files.has(file.path)) files.set(file.path, file);
  };
  for (const { template, pages } of PAGE_KINDS)
    for (const page of pages(site)) add(new PageOfSite(template, page));
  for (const list of await Promise.all(FILE_KINDS.map(async (kind) => kind(site))))
    for (const file of list) add(new TextOfSite(file));
  const filesOf = filesOfArticle(site);
  let bases: ReturnType<typeof articleBases> | undefined;
  const articles = site.dossier.articles.map((article, place): ArticleFiles => ({
    slug: article.slug,
    basis: () => (bases ??= articleBases(site))(place),
    files: () => filesOf(article),
  }));
  const at = articleAt(articles);
  return { articles, files: [...files.values()].filter(({ path }) => !at(path)) };
}

/** The files about an article. The text, the history and the frame, that its page shows, are all that the others are made from. */
function filesOfArticle(site: Site): (article: Article) => readonly SiteFile[] {
  const pages = PAGE_KINDS.flatMap(({ template, ofArticle }) =>
    ofArticle ? [{ template, of: ofArticle(site) }] : [],
  );
  const texts = ARTICLE_FILE_KINDS.map((kind) => kind(site));
  return (article) => [
    ...pages.flatMap(({ template, of }) => of(article).map((page) => new PageOfSite(template, page))),
    ...texts.flatMap((of) => of(article).map((file) => new TextOfSite(file))),
  ];
}
