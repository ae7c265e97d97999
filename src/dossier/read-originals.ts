import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Article } from '../core/schema/dossier.ts';
import type { ContentFolder } from './content-folder.ts';

/** SHA-256 of each original that an article names, by its path below the content folder; none where it is not there. */
export async function readOriginals(
  folder: ContentFolder,
  articles: readonly Article[],
): Promise<Map<string, string>> {
  const files = new Set(articles.flatMap(({ source }) => (source ? [source.file] : [])));
  const hashes = await Promise.all(
    [...files].map(async (file) => [file, await hashOf(folder, file)] as const),
  );
  return new Map(hashes.flatMap(([file, hash]) => (hash === undefined ? [] : [[file, hash]])));
}

async function hashOf(folder: ContentFolder, file: string): Promise<string | undefined> {
  try {
    return createHash('sha256')
      .update(await readFile(folder.resolve(file)))
      .digest('hex');
  } catch {
    return undefined;
  }
}
