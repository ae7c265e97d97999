import { passageHits, type PagefindFragment } from './passage-hits.ts';
import type { SearchEngine, SearchResult } from './search-engine.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PagefindFragment> }[] }>;
}

/** Searching with the Pagefind index of the site under `base`, which ends in a slash. */
export function pagefindEngine(
  base: string,
  importModule: (url: string) => Promise<unknown> = importUrl,
): SearchEngine {
  let loading: Promise<Pagefind> | undefined;
  const pagefind = (): Promise<Pagefind> => {
    loading ??= start(base, importModule).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    load: async () => {
      await pagefind();
    },
    search: async (query, limit) => {
      if (query.trim() === '') return [];
      const { results } = await (await pagefind()).search(query);
      return Promise.all(results.slice(0, limit).map(async (result) => toResult(await result.data())));
    },
  };
}

async function start(base: string, importModule: (url: string) => Promise<unknown>): Promise<Pagefind> {
  const loaded = await importModule(`${base}pagefind/pagefind.js`);
  if (!isPagefind(loaded)) throw new TypeError(`Expected Pagefind at ${base}pagefind/pagefind.js`);
  await loaded.options({ baseUrl: base });
  await loaded.init();
  return loaded;
}

function importUrl(url: string): Promise<unknown> {
  return import(/* @vite-ignore */ url);
}

function isPagefind(value: unknown): value is Pagefind {
  return (
    typeof value === 'object' && value !== null && 'search' in value && 'options' in value && 'init' in value
  );
}

function toResult(fragment: PagefindFragment): SearchResult {
  const { title, kind, passages } = fragment.meta;
  const numbered = passages?.split(' ').filter((id) => id !== '');
  return {
    url: fragment.url,
    title: title ?? fragment.url,
    kind: kind === 'term' ? 'term' : 'article',
    passages: passageHits(fragment, numbered),
  };
}
