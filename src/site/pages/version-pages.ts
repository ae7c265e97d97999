import type { PageKind } from '../plan/page-kind.ts';
import { plannedPage } from '../plan/planned-page.ts';
import { type PublishedVersion, versionsOfArticle, versionsOfGone } from '../published-versions.ts';
import type { Site } from '../site.ts';

/** A page for every published text of an article; of an article that is gone only its versions are left. */
export const versionPages: PageKind<Pick<PublishedVersion, 'article' | 'version'>> = {
  template: 'articles/[slug]/v/[hash].astro',
  unlisted: true,
  ofArticle: (site) => {
    const kind = kindOf(site);
    return (article) => versionsOfArticle(article, site.dossier).map((found) => plannedPage(found, kind));
  },
  pages: (site) => {
    const kind = kindOf(site);
    return versionsOfGone(site.dossier).map((found) => plannedPage(found, kind));
  },
};

function kindOf({ prints }: Site) {
  return {
    params: ({ slug, version }: PublishedVersion) => ({ slug, hash: version.hash }),
    props: ({ article, version }: PublishedVersion) => ({ article, version }),
    inputs: ({ slug, article }: PublishedVersion) => ({
      frame: prints.frame,
      card: prints.card(article?.slug),
      past: prints.history(slug),
    }),
  };
}
