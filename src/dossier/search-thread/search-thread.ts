import type { GroupSource } from '../../core/search/record.ts';
import { answerQuestions } from '../thread/answer-questions.ts';
import { writeSearchFiles } from '../write-search-files.ts';
import type { IndexQuestion } from './messages.ts';
import { readFromPort } from './read-from-port.ts';

// The thread that makes the search index while the pages of the site are being made.
answerQuestions(async ({ heads, terms, folder, cache, port, answers }: IndexQuestion): Promise<true> => {
  const { read, expect } = readFromPort(port, answers);
  const groups = heads.map((head, place): GroupSource => ({ ...head, read: () => read(place) }));
  const places = new Map(groups.map((group, place) => [group, place]));
  await writeSearchFiles(groups, terms, folder, cache, (expected) => {
    expect(expected.flatMap((group) => places.get(group) ?? []));
  });
  return true;
});
