import type { EngineParts } from '../../core/search/reading/engine-parts.ts';
import { runScript } from './run-script.ts';

declare global {
  /** Each set by a script of its own. */
  var dossierEngineParts: Partial<EngineParts> | undefined;
}

/** Makes the function that loads a part of the engine, once; it rejects where that fails, and may be tried again. */
export function loadEnginePart<Name extends keyof EngineParts>(
  name: Name,
  address: string,
): () => Promise<EngineParts[Name]> {
  let loading: Promise<EngineParts[Name]> | undefined;
  const load = async (): Promise<EngineParts[Name]> => {
    await runScript(address);
    const part = globalThis.dossierEngineParts?.[name];
    if (!part) throw new Error(`${address}: no ${name}`);
    return part;
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
