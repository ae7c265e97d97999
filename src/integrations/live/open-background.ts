import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answered, Asked, BackgroundDossier, Questions } from './background-messages.ts';

/** A thread for what takes a look at all articles. It is started when it is first asked, and may end at any time. */
export interface Background {
  /** One question at a time; what nobody wants any more when its turn comes is not looked for, and has no answer. */
  readonly ask: <Kind extends keyof Questions>(
    kind: Kind,
    ask: Questions[Kind]['ask'],
    isWanted?: () => boolean,
  ) => Promise<Questions[Kind]['answer']>;
  /** Says that a file of the content has changed, by its absolute path; left out, any may have. */
  readonly changed: (path?: string) => void;
  readonly end: () => Promise<void>;
}

/** Milliseconds without a question after which the thread ends: it holds a whole dossier, and starts again in seconds. */
const IDLE = 300_000;

/** Megabytes that it may hold: what a hundred thousand articles need. Beyond, it ends, and what was asked fails. */
const MOST_MB = 3_000;

export function openBackground(dossier: BackgroundDossier): Background {
  let worker: Worker | undefined;
  let changes: Set<string> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let before: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    changes = undefined;
    const started = new Worker(new URL(`./background${extname(import.meta.url)}`, import.meta.url), {
      workerData: dossier,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
    });
    const forget = (): void => {
      if (worker === started) worker = undefined;
    };
    return started.on('error', forget).once('exit', forget);
  };

  const end = async (): Promise<void> => {
    clearTimeout(idle);
    await worker?.terminate();
  };

  async function put(asked: Pick<Asked, 'ask'>): Promise<Questions[keyof Questions]['answer']> {
    clearTimeout(idle);
    const running = (worker ??= start());
    const { promise, resolve, reject } = Promise.withResolvers<Answered>();
    const ended = (): void => {
      reject(new Error('Expected the background thread to answer before it ended'));
    };
    running.once('message', resolve).once('error', reject).once('exit', ended);
    running.postMessage({ ...asked, changed: changes } satisfies Asked);
    changes = new Set();
    try {
      const answered = await promise;
      if ('error' in answered) throw answered.error;
      return answered.value;
    } finally {
      running.off('message', resolve).off('error', reject).off('exit', ended);
      // It must not keep the program from ending.
      idle = setTimeout(() => void end(), IDLE).unref();
    }
  }

  return {
    ask: (kind, ask, isWanted = () => true) => {
      const answer = before.then(() =>
        isWanted() ? put({ ask: { kind, ...ask } as Asked['ask'] }) : undefined,
      );
      before = answer.catch(() => undefined);
      return answer;
    },
    changed: (path) => {
      if (path === undefined) changes = undefined;
      else changes?.add(path);
    },
    end,
  };
}
