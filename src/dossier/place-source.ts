import { readFile, realpath } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { problem, type Problem } from '../core/problem.ts';

/** Where the original of an article lies, or will. */
export interface SourcePlace {
  /** Path below the content folder, with slashes: `sources/brug.txt`. */
  readonly file: string;
  /** Whether the bytes are there already. */
  readonly there: boolean;
  /** The place that was wanted holds other bytes. */
  readonly occupied?: string;
}

/** Hexadecimal digits of the hash that tell two originals of one name apart: few, as names meet in one folder only. */
const SHORT_HASH = 8;

/**
 * Finds the place for an original in `sources/`: its own name, else its name with a part of its hash. Bytes that are
 * not these are never written over. An original that lies in `sources/` stays where it is.
 */
export async function placeSource(
  path: string,
  bytes: Uint8Array,
  sha256: string,
  contentDir: string,
): Promise<SourcePlace | Problem> {
  const inside = await pathInsideSources(path, contentDir);
  if (inside !== undefined) return { file: inside, there: true };

  const name = basename(path);
  const stem = basename(path, extname(path));
  const names = [
    name,
    ...[SHORT_HASH, sha256.length].map((n) => `${stem}-${sha256.slice(0, n)}${extname(path)}`),
  ];
  let occupied: string | undefined;
  for (const candidate of names) {
    const file = `sources/${candidate}`;
    const state = await stateOf(join(contentDir, file), bytes);
    if (state !== 'other')
      return { file, there: state === 'same', ...(occupied !== undefined && { occupied }) };
    occupied ??= file;
  }
  const message = `Every name for ${path} in sources/ is taken by another file.`;
  return problem('file-exists', { file: join(contentDir, 'sources', name) }, message, 'Rename the original.');
}

/** Whether a file is missing, holds these bytes, or holds others (a folder does, too). Other errors are thrown. */
export async function stateOf(path: string, bytes: Uint8Array): Promise<'missing' | 'same' | 'other'> {
  try {
    return (await readFile(path)).equals(bytes) ? 'same' : 'other';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return 'missing';
    if (code === 'EISDIR') return 'other';
    throw error;
  }
}

async function pathInsideSources(path: string, contentDir: string): Promise<string | undefined> {
  const sources = await realpath(join(contentDir, 'sources')).catch(() => undefined);
  if (sources === undefined) return undefined;
  const below = relative(sources, await realpath(path));
  const isInside = below !== '' && below !== '..' && !below.startsWith(`..${sep}`);
  return isInside ? `sources/${below.split(sep).join('/')}` : undefined;
}
