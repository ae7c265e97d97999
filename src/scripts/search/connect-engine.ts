import type { SearchEngine } from '../../core/search/search-engine.ts';
import type { EngineStart } from './engine-messages.ts';
import { remoteEngine } from './remote-engine.ts';
import { runInPage } from './run-script.ts';

/** Where the engine is, and where its index. */
export interface EnginePlace extends EngineStart {
  /** Absolute address of the engine's script, which runs in a worker and in a page alike. */
  readonly script: string;
  /** In `dossier dev`, scripts are modules. */
  readonly module: boolean;
  /** A worker with that script, which was told the start; absent where none could start. */
  readonly worker?: Worker | undefined;
  /** Whether the worker has failed already. */
  readonly failed?: boolean;
}

declare global {
  /** Set by the engine's script where it runs in a page: opens the index of a site. */
  var openDossierSearch: ((start: EngineStart) => SearchEngine) | undefined;
}

/**
 * The search engine: in a worker, so that typing never waits for searching; where no worker can start (in a folder, or
 * where the server forbids it) in the page itself. A failure is told with each call.
 */
export function connectEngine(page: Document, place: EnginePlace): SearchEngine {
  const chosen = inWorker(place).catch(() => inPage(page, place));
  // Nobody may be waiting yet.
  chosen.catch(() => undefined);
  return {
    load: async (query) => (await chosen).load(query),
    search: async (request) => (await chosen).search(request),
    facets: async (request, facets) => (await chosen).facets(request, facets),
    suggest: async (typed, limit) => (await chosen).suggest(typed, limit),
  };
}

/** Resolves with the first answer from the worker, whatever it says, and rejects where its script cannot run. */
function inWorker({ worker, failed }: EnginePlace): Promise<SearchEngine> {
  return new Promise((resolve, reject) => {
    if (!worker || failed === true) {
      reject(new Error('No worker could start.'));
      return;
    }
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('The worker did not start.'));
    });
    const engine = remoteEngine(worker);
    const answered = (): void => {
      resolve(engine);
    };
    engine.load().then(answered, answered);
  });
}

async function inPage(page: Document, place: EnginePlace): Promise<SearchEngine> {
  await runInPage(page, place.script, place.module);
  if (!globalThis.openDossierSearch) throw new Error('The script of the engine holds no engine.');
  return globalThis.openDossierSearch(place);
}
