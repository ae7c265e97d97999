import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readDescription } from '../integrations/renderer/read-description.ts';
import { BUNDLED, PROGRAMS } from '../integrations/renderer/renderer-description.ts';
import { rendererFolder } from '../integrations/renderer/renderer-folder.ts';
import type * as programs from './build-programs.ts';

/**
 * Loads what reads a dossier and builds a site, as it was bundled with the renderer of a base path: that takes a quarter of the
 * time. Where it was not, or is damaged, it is loaded as it lies here.
 */
export async function loadPrograms(base: string, caches: string): Promise<typeof programs> {
  const { folder } = rendererFolder(base, caches);
  try {
    // A program that was cut short may still be one, of another kind.
    if (await readDescription(folder))
      return (await import(pathToFileURL(join(folder, PROGRAMS, BUNDLED)).href)) as typeof programs;
  } catch {
    // As it lies here, then.
  }
  return import('./build-programs.ts');
}
