import type { PageKind } from '../plan/page-kind.ts';
import { plannedPage } from '../plan/planned-page.ts';
import { type PublishedVersion, publishedVersions } from '../published-versions.ts';

/** A page for every published text of an article; of an article that is gone only its versions are left. */
export const versionPages: PageKind<Pick<PublishedVersion, 'article' | 'version'>> = {
  template: 'articles/[slug]/v/[hash].astro',
  unlisted: true,
  pages: ({ dossier, prints }) => {
    const kind = {
      params: ({ slug, version }: PublishedVersion) => ({ slug, hash: version.hash }),
      props: ({ article, version }: PublishedVersion) => ({ article, version }),
      inputs: ({ slug, article }: PublishedVersion) => ({
        frame: prints.frame,
        card: prints.card(article?.slug),
        past: prints.history(slug),
      }),
      decidedBy: ({ article }: PublishedVersion) => article,
    };
    return publishedVersions(dossier).map((found) => plannedPage(found, kind));
  },
};
