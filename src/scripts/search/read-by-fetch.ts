import { keepLatest } from '../../core/search/keep-latest.ts';

/** Where a browser finds the files of the index, below the base of the site. */
export const INDEX_FOLDER = 'search/';

/** The file of the index that leads to all others. */
export const INDEX_ROOT = 'index.js';

/** Texts of articles kept: those of some ten pages of results. */
const KEPT = 100;

/** Reads files of the index, and the data files of articles, by request. */
export interface IndexFiles {
  /** The text of a file of the index by its name, with ending. */
  readonly read: (name: string) => Promise<string>;
  /** The text of an article's data file by the article's slug; absent where files can only be run, not read. */
  readonly readArticle?: (slug: string) => Promise<string>;
}

/** Files of the site under an absolute address. Rejects where a request fails or is refused. */
export function readByFetch(root: string): IndexFiles {
  const articles = new Map<string, Promise<string>>();
  return {
    read: (name) => textOf(`${root}${INDEX_FOLDER}${name}`),
    readArticle: async (slug) => {
      const reading = articles.get(slug) ?? textOf(`${root}data/articles/${slug}.json`);
      keepLatest(articles, slug, reading, KEPT);
      try {
        return await reading;
      } catch (error) {
        // The next time may do better.
        articles.delete(slug);
        throw error;
      }
    },
  };
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
