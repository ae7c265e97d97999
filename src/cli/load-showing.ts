import type { Dossier } from '../core/schema/dossier.ts';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { loadDossier } from '../dossier/load-dossier.ts';
import type { CommonOptions } from './common-options.ts';
import { startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Loads a dossier, and shows how far it is where that takes a while. */
export async function loadShowing(
  folder: ContentFolder,
  options: CommonOptions,
  terminal: Terminal,
): Promise<Dossier> {
  const progress = startProgress('Reading', options, terminal);
  try {
    return await loadDossier(folder, progress.update);
  } finally {
    progress.stop();
  }
}
