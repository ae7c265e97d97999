import type { Operators } from '../../core/search/reading/operators.ts';
import type { TypingHelp } from '../../core/search/reading/typing-help.ts';
import { runScript } from './run-script.ts';

/** Parts of the engine that few queries need: scripts of their own, which set them. */
interface EngineParts {
  readonly typingHelp?: TypingHelp;
  readonly operators?: Operators;
}

declare global {
  /** Set by the scripts of the parts. */
  var dossierEngineParts: EngineParts | undefined;
}

/** Makes the function that loads a part of the engine, once; it rejects where that fails, and may be tried again. */
export function loadEnginePart<Name extends keyof EngineParts>(
  name: Name,
  address: string,
): () => Promise<NonNullable<EngineParts[Name]>> {
  let loading: Promise<NonNullable<EngineParts[Name]>> | undefined;
  const load = async (): Promise<NonNullable<EngineParts[Name]>> => {
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
