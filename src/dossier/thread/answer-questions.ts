import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer } from './messages.ts';

/** In a thread of `startThread`: answers each question that it is asked, one after another. */
export function answerQuestions(answer: (question: never) => unknown): void {
  const port = parentPort;
  if (!port) throw new Error('Expected to run as a worker');
  let last: Promise<void> = Promise.resolve();
  port.on('message', (question: unknown) => {
    last = last.then(async () => {
      port.postMessage(await said(() => answer(question as never)));
    });
  });
}

async function said(answer: () => unknown): Promise<ThreadAnswer<unknown>> {
  try {
    return { value: await answer() };
  } catch (error) {
    return { failed: { error, fields: { ...(error as object) } } };
  }
}
