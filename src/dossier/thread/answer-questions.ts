import { parentPort, type Transferable } from 'node:worker_threads';
import type { ThreadAnswer } from './messages.ts';

/**
 * In a thread of `startThread`: answers each question that it is asked, one after another.
 * @param given what of an answer is given away, not copied
 */
export function answerQuestions<Answer>(
  answer: (question: never) => Answer | Promise<Answer>,
  given: (answer: Answer) => readonly Transferable[] = () => [],
): void {
  const port = parentPort;
  if (!port) throw new Error('Expected to run as a worker');
  let last: Promise<void> = Promise.resolve();
  port.on('message', (question: unknown) => {
    last = last.then(async () => {
      const message = await said(() => answer(question as never));
      port.postMessage(message, 'value' in message ? given(message.value) : []);
    });
  });
}

async function said<Answer>(answer: () => Answer | Promise<Answer>): Promise<ThreadAnswer<Answer>> {
  try {
    return { value: await answer() };
  } catch (error) {
    return { failed: { error, fields: { ...(error as object) } } };
  }
}
