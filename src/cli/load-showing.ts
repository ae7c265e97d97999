import { cacheRoot } from '../dossier/cache-root.ts';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { loadDossier } from '../dossier/load-dossier.ts';
import type { LoadedDossier, LoadOptions } from '../dossier/open-loader.ts';
import type { CommonOptions } from './common-options.ts';
import { startProgress } from './progress.ts';
import { ROOT } from './root.ts';
import type { Terminal } from './terminal.ts';

/** Loads a dossier, and shows how far it is where that takes a while. */
export async function loadShowing(
  folder: ContentFolder,
  options: CommonOptions,
  terminal: Terminal,
  { rules }: Pick<LoadOptions, 'rules'> = {},
): Promise<LoadedDossier> {
  const progress = startProgress('Reading', options, terminal);
  try {
    return await loadDossier(folder, {
      onFile: progress.update,
      cacheDir: cacheRoot(ROOT),
      ...(rules && { rules }),
    });
  } finally {
    progress.stop();
  }
}
