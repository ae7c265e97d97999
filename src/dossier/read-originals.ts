import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Article } from '../core/schema/dossier.ts';
import type { ContentFolder } from './content-folder.ts';

/**
 * SHA-256 of each original that an article names, by its path below the content folder; none where it is not there.
 * @param known those that were read before; what is read is added to them
 */
export function readOriginals(
  folder: ContentFolder,
  articles: readonly Article[],
  known: Map<string, string | undefined>,
): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const { source } of articles) {
    if (!source) continue;
    if (!known.has(source.file)) known.set(source.file, hashOf(folder, source.file));
    const found = known.get(source.file);
    if (found !== undefined) hashes.set(source.file, found);
  }
  return hashes;
}

function hashOf(folder: ContentFolder, file: string): string | undefined {
  try {
    return hash('sha256', readFileSync(folder.resolve(file)));
  } catch {
    return undefined;
  }
}
