import type { Article } from '../../core/schema/dossier.ts';

export interface Outlet {
  /** A newspaper or site; `retold` for articles that retell another, `unknown` for those that name nothing. */
  readonly kind: 'outlet' | 'retold' | 'unknown';
  /** Name of the newspaper or site; empty for the other kinds. */
  readonly name: string;
  readonly articles: readonly Article[];
}

const ORDER: readonly Outlet['kind'][] = ['outlet', 'retold', 'unknown'];

/** The articles by newspaper or site, in the order of the language; those that name none come last. */
export function outletsOf(articles: readonly Article[], lang: string): Outlet[] {
  const collator = new Intl.Collator(lang);
  const groups = Map.groupBy(articles, (article) => `${kindOf(article)} ${article.outlet ?? ''}`);
  return [...groups.values()]
    .flatMap((members) => members.slice(0, 1).map((first) => ({ first, members })))
    .map(({ first, members }) => ({ kind: kindOf(first), name: first.outlet ?? '', articles: members }))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || collator.compare(a.name, b.name));
}

function kindOf({ outlet, basedOn }: Article): Outlet['kind'] {
  if (outlet !== undefined) return 'outlet';
  return basedOn === undefined ? 'unknown' : 'retold';
}
