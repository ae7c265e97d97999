import type { ContentFolder } from './content-folder.ts';
import { type LoadedDossier, type LoadOptions, openLoader } from './open-loader.ts';

/** Loads a dossier once; see {@link openLoader}. */
export function loadDossier(folder: ContentFolder, options: LoadOptions = {}): Promise<LoadedDossier> {
  return openLoader(folder, options).load();
}
