import type { Site } from './site.ts';
import { redirectPaths } from './redirect-paths.ts';

interface MovedCitingPath {
  readonly params: { readonly slug: string; readonly old: string };
  readonly props: { readonly href: string; readonly title: string };
}

/** For every renamed article: the pages below its old address that others may have cited, and where they are now. */
export function movedCitingPaths(site: Pick<Site, 'dossier' | 'addresses'>): MovedCitingPath[] {
  const { dossier, addresses } = site;
  const { articles, config, history } = dossier;
  return redirectPaths(site).flatMap(({ params: { section, old } }) => {
    const article = articles.find(({ slug }) => slug === config.redirects[old]);
    if (section !== 'articles' || !article) return [];
    const { slug, title } = article;
    const versions = (history.get(slug)?.versions ?? []).map(({ hash, title: then }) => ({
      params: { slug: old, old: `v/${hash}` },
      props: { href: addresses.version(slug, hash), title: then },
    }));
    const citing = { params: { slug: old, old: 'cite' }, props: { href: addresses.citing(slug), title } };
    return [citing, ...versions];
  });
}
