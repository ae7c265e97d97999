import type { Problem } from '../core/problem.ts';
import type { ContentFolder } from './content-folder.ts';
import type { EntryFolder, MetaIn } from './entries/entry-schemas.ts';
import { ReadEntry } from './entries/read-entry.ts';
import { type EntryReader, entryReader, type ReadBefore } from './entry-reader.ts';
import type { LoadHelper } from './load-thread/load-helper.ts';
import type { FileRead } from './reading-memory.ts';
import { type Elsewhere, shareWork } from './thread/share-work.ts';

interface Reading extends ReadBefore {
  readonly onFile: () => void;
  /** Who reads beside this thread, where that is worth it. */
  readonly helper: LoadHelper;
}

/** Files of a folder of which nothing was known, after which it is likely that of most others nothing is. */
const MANY_NEW = 200;

/** Reads the Markdown files of a folder. One with a mistake is left out and reported; the rest goes on. */
export async function readEntries<Folder extends EntryFolder>(
  folder: ContentFolder,
  subfolder: Folder,
  names: readonly string[],
  { onFile, helper, ...before }: Reading,
): Promise<{ entries: ReadEntry<MetaIn<Folder>>[]; problems: Problem[] }> {
  const reader = entryReader(folder, subfolder, before);
  const results: FileRead[] = [];
  const put = (place: number, result: FileRead): void => {
    results[place] = result;
    onFile();
  };
  await shareWork({
    count: names.length,
    here: (place) => {
      put(place, reader.read(names[place] ?? ''));
    },
    elsewhere: () => (reader.countNew() > MANY_NEW ? readElsewhere(names, reader, helper, put) : undefined),
  });
  const entries: ReadEntry<MetaIn<Folder>>[] = [];
  const problems: Problem[] = [];
  for (const result of results) {
    // A file in this folder was read with its schema.
    if (result instanceof ReadEntry) entries.push(result as ReadEntry<MetaIn<Folder>>);
    else problems.push(...result);
  }
  return { entries, problems };
}

/** Has files read by the helper, who knows nothing of what was read before. */
function readElsewhere(
  names: readonly string[],
  reader: EntryReader,
  helper: LoadHelper,
  put: (place: number, result: FileRead) => void,
): Elsewhere | undefined {
  const thread = helper.thread();
  if (!thread) return undefined;
  return async (from, to) => {
    const asked = names.slice(from, to);
    const answer = await thread.ask({ files: asked.map(reader.fileOf) });
    if (!answer || !('parsed' in answer) || answer.parsed.length < asked.length) return false;
    for (const [index, name] of asked.entries())
      put(from + index, reader.take(name, answer.parsed[index] ?? []));
    return true;
  };
}
