/** Where a browser finds the files of the index, below the base of the site. */
export const INDEX_FOLDER = 'search/';

/** Reads files of the index, and the data files of articles, by request. */
export interface IndexFiles {
  /** The text of a file of the index by its name, with ending. */
  readonly read: (name: string) => Promise<string>;
  /** The text of an article's data file by the article's slug; absent where files can only be run, not read. */
  readonly readArticle?: (slug: string) => Promise<string>;
}

/** Files of the site under an absolute address. Rejects where a request fails or is refused. */
export function readByFetch(root: string): IndexFiles {
  return {
    read: (name) => textOf(`${root}${INDEX_FOLDER}${name}`),
    readArticle: (slug) => textOf(`${root}data/articles/${slug}.json`),
  };
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
}
