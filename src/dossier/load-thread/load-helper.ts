import type { LoadThread } from './messages.ts';

/** A thread that helps to load a dossier, started when there is enough for it to do. */
export interface LoadHelper {
  /** Undefined where none may or can be started. */
  readonly thread: () => LoadThread | undefined;
  /** Ends it, if it was started: what it holds is given back. */
  readonly dismiss: () => void;
}

/** @param start starts it; nobody helps where nothing is given */
export function loadHelper(start?: () => LoadThread | undefined): LoadHelper {
  let started: { readonly thread: LoadThread | undefined } | undefined;
  return {
    thread: () => (started ??= { thread: attempt(start) }).thread,
    dismiss: () => {
      started?.thread?.dismiss();
      started = undefined;
    },
  };
}

/** A machine without room for one more thread has a dossier loaded as one without a second processor. */
function attempt(start?: () => LoadThread | undefined): LoadThread | undefined {
  try {
    return start?.();
  } catch {
    return undefined;
  }
}
