import type { TypingHelp } from '../../core/search/reading/typing-help.ts';
import { runScript } from './run-script.ts';

declare global {
  /** Set by the script of what helps with typing. */
  var dossierTypingHelp: TypingHelp | undefined;
}

/** Makes the function that loads the script of suggestions and corrections, once; it rejects where that fails, and may be tried again. */
export function loadTypingHelp(address: string): () => Promise<TypingHelp> {
  let loading: Promise<TypingHelp> | undefined;
  const load = async (): Promise<TypingHelp> => {
    await runScript(address);
    if (!globalThis.dossierTypingHelp) throw new Error(`${address} holds no help.`);
    return globalThis.dossierTypingHelp;
  };
  return async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}
