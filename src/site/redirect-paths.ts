import type { Site } from './site.ts';

/** The old address of a renamed article or term, and where it leads now. */
export interface RedirectPath {
  readonly params: { readonly section: 'articles' | 'glossary'; readonly old: string };
  readonly props: { readonly href: string; readonly title: string };
}

/** A page for every redirect of the configuration that leads somewhere and starts where nothing is. */
export function redirectPaths({ dossier, addresses }: Pick<Site, 'dossier' | 'addresses'>): RedirectPath[] {
  const { articles, terms, config } = dossier;
  const redirects = Object.entries(config.redirects);
  if (redirects.length === 0) return [];
  const taken = new Set<string>([...articles, ...terms].map(({ slug }) => slug));
  return redirects.flatMap(([old, to]): RedirectPath[] => {
    if (taken.has(old)) return [];
    const article = articles.find(({ slug }) => slug === to);
    if (article) {
      const props = { href: addresses.article(article.slug), title: article.title };
      return [{ params: { section: 'articles', old }, props }];
    }
    const term = terms.find(({ slug }) => slug === to);
    if (!term) return [];
    return [
      { params: { section: 'glossary', old }, props: { href: addresses.term(term.slug), title: term.term } },
    ];
  });
}
