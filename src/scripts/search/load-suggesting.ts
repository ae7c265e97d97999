import { runInPage } from './run-script.ts';
import type { suggestWhileTyping } from './suggest-while-typing.ts';

declare global {
  /** Set by the script of suggestions. */
  var dossierSuggesting: typeof suggestWhileTyping | undefined;
}

/** Loads what suggests words, if it is not there yet: who comes with a query need not type. Rejects where that fails. */
export async function loadSuggesting(
  page: Document,
  address: string,
  module: boolean,
): Promise<typeof suggestWhileTyping> {
  if (!globalThis.dossierSuggesting) await runInPage(page, address, module);
  if (!globalThis.dossierSuggesting) throw new Error(`${address} holds nothing to suggest with.`);
  return globalThis.dossierSuggesting;
}
