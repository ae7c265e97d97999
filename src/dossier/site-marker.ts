import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REPOSITORY } from './repository.ts';

/** Name of the file in a built site by which Dossier knows its own work again. */
export const MARKER_FILE = '.dossier-site.json';

/** What a built site says of itself. */
export interface SiteMarker {
  readonly generator: string;
  readonly base: string;
  /** Which files it has and what they were made from; sites of early versions say nothing of it. */
  readonly manifest?: string | undefined;
}

/** The text of the file that marks a folder as a site that Dossier built. */
export function markerText(marker: SiteMarker): string {
  return JSON.stringify(marker) + '\n';
}

/** The marker of a built site, or undefined where the folder is none. */
export async function readMarker(dir: string): Promise<SiteMarker | undefined> {
  try {
    return markerIn(JSON.parse(await readFile(join(dir, MARKER_FILE), 'utf8')));
  } catch {
    return undefined;
  }
}

/** By hand: every build reads one before anything else, when nothing that reads schemas is loaded yet. */
function markerIn(data: unknown): SiteMarker | undefined {
  const { generator, base, manifest } = Object(data) as Partial<Record<keyof SiteMarker, unknown>>;
  if (typeof generator !== 'string' || typeof base !== 'string') return undefined;
  if (manifest === undefined) return { generator, base };
  return typeof manifest === 'string' ? { generator, base, manifest } : undefined;
}

/**
 * Whether a site may be written to a folder: it is not there, holds nothing but perhaps a repository, or holds a site of ours.
 * Throws where it cannot tell.
 */
export async function mayReplace(dir: string): Promise<boolean> {
  try {
    const names = await readdir(dir);
    return names.every((name) => name === REPOSITORY) || (await readMarker(dir)) !== undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}
