import { answerQuestions } from '../thread/answer-questions.ts';
import { writeSearchFiles } from '../write-search-files.ts';
import type { IndexQuestion } from './messages.ts';
import { readFromPort } from './read-from-port.ts';

// The thread that makes the search index while the pages of the site are being made.
answerQuestions(async ({ heads, terms, folder, cache, port, answers }: IndexQuestion): Promise<true> => {
  const read = readFromPort(port, answers, heads.length);
  const groups = heads.map((head, place) => ({ ...head, read: () => read(place) }));
  await writeSearchFiles(groups, terms, folder, cache);
  return true;
});
