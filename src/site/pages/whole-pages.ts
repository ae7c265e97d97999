import type { PageKind } from '../plan/page-kind.ts';

/** Pages that show something of everything: each edit may touch them. */
const TEMPLATES = [
  'index.astro',
  '404.astro',
  'about.astro',
  'articles/index.astro',
  'claims.astro',
  'glossary/index.astro',
  'references/index.astro',
  'search.astro',
  'sources.astro',
  'timeline.astro',
];

export const wholePages: readonly PageKind[] = TEMPLATES.map((template) => ({
  template,
  ...(template === '404.astro' && { unlisted: true as const }),
  pages: ({ prints }) => [{ params: {}, props: {}, inputs: () => ({ everything: prints.all() }) }],
}));
