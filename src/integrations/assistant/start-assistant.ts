import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { StagedFile } from '../../dossier/output/stage-files.ts';
import type { AssistantDossier, AssistantMessage, SharedWork } from './messages.ts';

/** A second thread that helps to build. Whatever becomes of it, a build goes on: what it did not do is done without it. */
export interface Assistant {
  /** Settles when it has made the search index, with the print of the dossier of which it did; undefined if it did not. */
  readonly indexed: Promise<string | undefined>;
  /** Has it make some of these files; settles when it has made its last. */
  readonly help: (work: SharedWork) => Promise<readonly (readonly [place: number, file: StagedFile])[]>;
  readonly dismiss: () => void;
}

/** Articles from which a second thread is worth its start, and to which its memory is no trouble: it loads them all too. */
const LEAST_ARTICLES = 400;
const MOST_ARTICLES = 30_000;

/**
 * Megabytes that it may hold: two or three times what ten thousand articles need. More would let it wait longer before it
 * tidies up; where this is too little it ends, and the build goes on without.
 */
const YOUNG_MB = 24;
const OLD_MB = 900;

/** Starts a second thread, where there is a processor for it and the dossier is worth it. */
export function startAssistant(dossier: AssistantDossier, articles: number): Assistant | undefined {
  if (articles < LEAST_ARTICLES || articles > MOST_ARTICLES || availableParallelism() < 2) return undefined;
  const worker = new Worker(new URL(`./assistant${extname(import.meta.url)}`, import.meta.url), {
    workerData: dossier,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
    stdout: false,
    stderr: false,
  });
  const ended = new Promise<undefined>((resolve) => {
    const end = (): void => {
      resolve(undefined);
    };
    worker.once('error', end).once('exit', end);
  });
  return {
    indexed: Promise.race([heard(worker, 'indexed').then(({ everything }) => everything), ended]),
    help: async (work) => {
      worker.postMessage(work);
      const made = await Promise.race([heard(worker, 'made'), ended]);
      return made?.files ?? [];
    },
    dismiss: () => {
      void worker.terminate();
    },
  };
}

type Said<Kind> = Extract<AssistantMessage, { readonly kind: Kind }>;

function heard<Kind extends AssistantMessage['kind']>(worker: Worker, kind: Kind): Promise<Said<Kind>> {
  return new Promise((resolve) => {
    worker.on('message', (message: AssistantMessage) => {
      if (message.kind === kind) resolve(message as Said<Kind>);
    });
  });
}
