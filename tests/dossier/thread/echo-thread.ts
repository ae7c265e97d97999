import { readFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { answerQuestions } from '../../../src/dossier/thread/answer-questions.ts';

/** What the thread of the tests is asked. */
export type EchoQuestion =
  | { readonly say: string; readonly after?: number }
  | { readonly read: string }
  | { readonly compiled: true }
  | { readonly end: true };

answerQuestions(async (question: EchoQuestion) => {
  if ('end' in question) process.exit();
  if ('read' in question) return readFileSync(question.read, 'utf8');
  if ('compiled' in question) return getCompileCacheDir();
  await wait(question.after ?? 0);
  return question.say;
});
