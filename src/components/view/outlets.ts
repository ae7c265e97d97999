import type { Article } from '../../core/schema/dossier.ts';

export interface Outlet {
  /** Undefined for articles that name none. */
  readonly name: string | undefined;
  readonly articles: readonly Article[];
}

/** The articles by newspaper or site, in the order of the language; those that name none come last. */
export function outletsOf(articles: readonly Article[], lang: string): Outlet[] {
  const collator = new Intl.Collator(lang);
  const groups = Map.groupBy(articles, ({ outlet }) => outlet);
  return [...groups]
    .map(([name, members]) => ({ name, articles: members }))
    .sort((a, b) => {
      if (a.name === undefined || b.name === undefined) return a.name === b.name ? 0 : a.name === undefined ? 1 : -1;
      return collator.compare(a.name, b.name);
    });
}
