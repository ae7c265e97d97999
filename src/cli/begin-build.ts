import type { ContentFolder } from '../dossier/content-folder.ts';
import { type LoadCache, loadCache } from '../dossier/load-cache.ts';
import { readLedgerAhead } from '../dossier/read-ledger-ahead.ts';
import type { LedgerAhead } from '../dossier/reading-memory.ts';
import { openRenderer } from '../integrations/renderer/open-renderer.ts';
import type { Renderer } from '../integrations/renderer/renderer.ts';

/** What a build needs besides the content. */
export interface BegunBuild {
  /** What earlier builds read. */
  readonly cache: LoadCache;
  /** The ledger as it was; see {@link readLedgerAhead}. */
  readonly ahead: Promise<LedgerAhead | undefined>;
  readonly renderer: Promise<Renderer>;
  /** Ends what is still being made. Nothing is written any more once this settles. */
  readonly dismiss: () => Promise<void>;
}

/**
 * Begins a build of which it is not known yet whether there is something to be made: opens what caches hold. Of the content
 * nothing is read but the ledger, since that is to be as it was looked at.
 */
export function beginBuild(folder: ContentFolder, base: string, caches: string): BegunBuild {
  const making = new AbortController();
  // Where one is to be made a process of its own does that while the dossier is read.
  const renderer = openRenderer(base, caches, making.signal);
  // What went wrong is heard by whoever needs it.
  renderer.catch(() => undefined);
  const cache = loadCache(caches, folder);
  cache.open();
  return {
    cache,
    ahead: readLedgerAhead(folder, cache).catch(() => undefined),
    renderer,
    dismiss: async () => {
      making.abort();
      await renderer.catch(() => undefined);
    },
  };
}
