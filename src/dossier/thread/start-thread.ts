import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Transferable, Worker } from 'node:worker_threads';
import { compiledEnvironment } from './compiled-environment.ts';
import type { ThreadAnswer } from './messages.ts';

/** A thread that answers questions. A build goes on whatever becomes of it. */
export interface Thread<Question, Answer> {
  /** Undefined where the thread ended before it answered. Errors that came of the question are thrown. */
  readonly ask: (question: Question, transfer?: readonly Transferable[]) => Promise<Answer | undefined>;
  readonly dismiss: () => void;
}

/** How a program of a thread ends that is bundled with all that it imports. */
export const BUNDLE = '.mjs';

/**
 * Starts a thread.
 * @param program path of what runs in it, without ending, beside the module at `from`; it calls `answerQuestions`
 * @param youngMb megabytes of new objects between two tidyings: more takes memory, less takes time
 */
export function startThread<Question, Answer>(
  program: string,
  from: string,
  youngMb: number,
): Thread<Question, Answer> {
  const worker = new Worker(programOf(program, from), {
    resourceLimits: { maxYoungGenerationSizeMb: youngMb },
    env: compiledEnvironment(),
    stdout: false,
    stderr: false,
  });
  const asked: ((answer?: ThreadAnswer<Answer>) => void)[] = [];
  let runs = true;
  const end = (): void => {
    runs = false;
    for (const hear of asked.splice(0)) hear();
  };
  worker.on('error', end).once('exit', end);
  worker.on('message', (answer: ThreadAnswer<Answer>) => asked.shift()?.(answer));
  return {
    ask: async (question, transfer = []) => {
      if (!runs) return undefined;
      const answered = new Promise<ThreadAnswer<Answer> | undefined>((resolve) => asked.push(resolve));
      worker.postMessage(question, transfer);
      const answer = await answered;
      if (!answer) return undefined;
      if ('failed' in answer) throw Object.assign(answer.failed.error as Error, answer.failed.fields);
      return answer.value;
    },
    dismiss: () => {
      void worker.terminate();
    },
  };
}

/** Where this program is bundled itself that of a thread may lie beside it, which is loaded in a quarter of the time. */
function programOf(program: string, from: string): string | URL {
  const bundled = join(import.meta.dirname, basename(program) + BUNDLE);
  return existsSync(bundled) ? bundled : new URL(`${program}${extname(from)}`, from);
}
