import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BytesOf, KnownBytes } from '../../reading-memory.ts';
import { startThread, type Thread } from '../../thread/start-thread.ts';
import { type FolderPrint, folderPrint } from '../folder-print.ts';
import type { FolderAnswer, FolderFound, FolderQuestion } from './messages.ts';

/** A content folder as it is. */
export interface FolderLook {
  /** Print of all its files; undefined where it cannot be read. */
  readonly print: string | undefined;
  readonly bytesOf: BytesOf;
  /** What it is once some of its files were written or removed. What was read of its files is kept for the next time. */
  readonly after: (written: readonly string[]) => Promise<string | undefined>;
  /** Ends what looks beside this thread. */
  readonly done: () => void;
}

/** Articles from which a thread that looks at them is worth its start: it takes as long as looking at two thousand does. */
const LEAST_ARTICLES = 2000;

/** Megabytes of new objects between two tidyings: nearly all that is found of files stays. */
const YOUNG_MB = 8;

/**
 * Looks at all files of a content folder: beside this thread, where there is a processor for that and they are many.
 * @param kept path at which is kept what was read of them
 * @param meanwhile what is worth being done while another thread looks
 * @param least articles from which they are many
 */
export async function lookAtFolder(
  folder: string,
  kept: string,
  meanwhile: () => void,
  least = LEAST_ARTICLES,
): Promise<FolderLook> {
  if (availableParallelism() < 2 || countArticles(folder) < least) return lookHere(folder, kept);
  const thread: Thread<FolderQuestion, FolderAnswer> = startThread(
    './folder-thread',
    import.meta.url,
    YOUNG_MB,
  );
  const asked = thread.ask({ folder, kept });
  meanwhile();
  const answer = await asked.catch(() => undefined);
  if (answer && 'found' in answer) return lookOf(answer.found, thread);
  thread.dismiss();
  return lookHere(folder, kept);
}

function countArticles(folder: string): number {
  try {
    return readdirSync(join(folder, 'articles')).length;
  } catch {
    return 0;
  }
}

function lookOf(found: FolderFound | undefined, thread: Thread<FolderQuestion, FolderAnswer>): FolderLook {
  const { paths = [], sizes = [], hashes = [] } = found ?? {};
  const known = new Map<string, KnownBytes>();
  for (const [index, path] of paths.entries())
    known.set(path, { size: sizes[index] ?? 0, sha256: hashes[index] ?? '' });
  return {
    print: found?.print,
    bytesOf: (path) => known.get(path),
    after: async (written) => {
      const answer = await thread.ask({ written }).catch(() => undefined);
      return answer && 'print' in answer ? answer.print : undefined;
    },
    done: thread.dismiss,
  };
}

function lookHere(folder: string, kept: string): FolderLook {
  let last: FolderPrint | undefined = folderPrint(folder, kept);
  const first = last;
  return {
    print: first?.print(),
    bytesOf: (path) => first?.bytesOf(path),
    after: (written) => {
      last = last?.after(written);
      last?.keep();
      return Promise.resolve(last?.print());
    },
    done: () => undefined,
  };
}
