import type { GroupSource } from '../../core/search/record.ts';
import { type KeptIndex, openKeptIndex } from '../kept-index.ts';
import { searchCodePrint } from '../search-code-print.ts';
import { answerQuestions } from '../thread/answer-questions.ts';
import { writeSearchFiles } from '../write-search-files.ts';
import type { IndexQuestion, SearchQuestion } from './messages.ts';
import { readFromPort } from './read-from-port.ts';

// The thread that makes the search index while the pages of the site are being made.

/** What was opened while the dossier was being loaded, and of which folder. */
let opened: { readonly cache: string; readonly kept: KeptIndex | undefined } | undefined;

answerQuestions(async (question: SearchQuestion): Promise<true> => {
  if ('open' in question) {
    opened = { cache: question.open, kept: await openKeptIndex(question.open) };
    // Asked for first of all then.
    searchCodePrint();
  } else await write(question);
  return true;
});

async function write({ heads, terms, folder, cache, port, answers }: IndexQuestion): Promise<void> {
  const { read, expect } = readFromPort(port, answers);
  const groups = heads.map((head, place): GroupSource => ({ ...head, read: () => read(place) }));
  const places = new Map(groups.map((group, place) => [group, place]));
  await writeSearchFiles(groups, terms, folder, cache, {
    onRead: (expected) => {
      expect(expected.flatMap((group) => places.get(group) ?? []));
    },
    opened: takeOpened(cache),
  });
}

function takeOpened(cache: string): KeptIndex | undefined {
  const { kept, cache: own } = opened ?? { cache };
  opened = undefined;
  if (own === cache) return kept;
  kept?.close();
  return undefined;
}
