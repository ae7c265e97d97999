import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { REPOSITORY } from './repository.ts';

/** Name of the file in a built site by which Dossier knows its own work again. */
export const MARKER_FILE = '.dossier-site.json';

const markerSchema = z.object({
  generator: z.string(),
  base: z.string(),
  /** Which files it has and what they were made from; sites of early versions say nothing of it. */
  manifest: z.string().optional(),
});

/** What a built site says of itself. */
export type SiteMarker = z.infer<typeof markerSchema>;

/** The text of the file that marks a folder as a site that Dossier built. */
export function markerText(marker: SiteMarker): string {
  return JSON.stringify(marker) + '\n';
}

/** The marker of a built site, or undefined where the folder is none. */
export async function readMarker(dir: string): Promise<SiteMarker | undefined> {
  try {
    return markerSchema.parse(JSON.parse(await readFile(join(dir, MARKER_FILE), 'utf8')));
  } catch {
    return undefined;
  }
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
