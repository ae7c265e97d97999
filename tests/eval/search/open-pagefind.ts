import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The part of Pagefind 1.6 that is used, with its settings as shipped. */
export interface Pagefind {
  readonly options: (options: { baseUrl: string }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<PagefindFragment> }[];
  }>;
}

export interface PagefindFragment {
  readonly url: string;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  readonly weighted_locations: readonly { readonly location: number; readonly balanced_score: number }[];
}

/**
 * Pagefind's own script over an index in a folder. In a browser it fetches its files over HTTP; here the same files are
 * read from the disk.
 */
export async function openPagefind(folder: string): Promise<Pagefind> {
  const overHttp = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    return url.protocol === 'file:'
      ? new Response(new Uint8Array(await readFile(url.pathname)))
      : overHttp(input, init);
  };
  const module: unknown = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  const pagefind = module as Pagefind;
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
