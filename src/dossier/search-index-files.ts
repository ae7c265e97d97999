import { recordSources } from '../core/search/record-sources.ts';
import { searchTermsOf } from '../core/search/search-terms-of.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { type KeptIndex, openKeptIndex } from './kept-index.ts';
import { type IndexStore, makeSearchIndex } from './make-search-index.ts';

/**
 * The search index of a dossier, by the names of its files, in memory. What is kept in `cache`, and is there that of the
 * builds of the dossier as well, is not made again.
 */
export async function searchIndexFiles(
  dossier: Dossier,
  cache?: string,
): Promise<ReadonlyMap<string, string>> {
  const kept = cache === undefined ? undefined : await openKeptIndex(cache);
  const files = new Map<string, string>();
  try {
    const store = memoryStore(files, kept);
    const index = await makeSearchIndex(recordSources(dossier), searchTermsOf(dossier), store, {
      cache,
      kept,
    });
    if (!index) return await searchIndexFiles(dossier);
    return new Map(index.names.map((name) => [`${name}.js`, files.get(name) ?? '']));
  } finally {
    kept?.close();
  }
}

function memoryStore(files: Map<string, string>, kept: KeptIndex | undefined): IndexStore {
  return {
    write: ({ name, text }) => {
      files.set(name, text);
    },
    bring: (name) => {
      const text = kept?.readFile(name);
      if (text !== undefined) files.set(name, text);
      return text !== undefined;
    },
    bytesOf: (name) => [Buffer.from(files.get(name) ?? '')],
  };
}
