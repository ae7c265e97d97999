import { runInPage } from './run-script.ts';
import type { citationsOfResults, csvOfResults, download } from './save-results.ts';

/** How results become files: a script of its own, which few readers need. */
export interface Saving {
  readonly citationsOfResults: typeof citationsOfResults;
  readonly csvOfResults: typeof csvOfResults;
  readonly download: typeof download;
}

declare global {
  /** Set by the script of saving. */
  var dossierSaving: Saving | undefined;
}

/** Loads what saves results, if it is not there yet; rejects where that fails. */
export async function loadSaving(page: Document, address: string, module: boolean): Promise<Saving> {
  if (!globalThis.dossierSaving) await runInPage(page, address, module);
  if (!globalThis.dossierSaving) throw new Error(`${address} holds nothing to save with.`);
  return globalThis.dossierSaving;
}
