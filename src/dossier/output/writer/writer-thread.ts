import { answerQuestions } from '../../thread/answer-questions.ts';
import { lookAtSite } from '../look-at-site.ts';
import { type Stager, stager } from '../stage-files.ts';
import type { WriterAnswer, WriterQuestion } from './messages.ts';
import { stageBatch } from './stage-batch.ts';

// The thread that looks at the files of a site while a dossier is loaded, and writes them while others are being made.
const stagers = new Map<string, Stager>();

answerQuestions((question: WriterQuestion): WriterAnswer => {
  if (!('batch' in question)) return { look: lookAtSite(question) };
  const { dir, folder } = question.place;
  let found = stagers.get(folder);
  if (!found) stagers.set(folder, (found = stager(dir, folder)));
  return { staged: stageBatch(question.batch, found) };
});
