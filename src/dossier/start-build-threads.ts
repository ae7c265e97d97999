import { availableParallelism } from 'node:os';
import type { SiteLook } from './output/look-at-site.ts';
import { lookInThread } from './output/writer/look-in-thread.ts';
import type { WriterThread } from './output/writer/write-into.ts';
import type { SearchThread } from './search-thread/index-in-thread.ts';
import { searchCache } from './search-cache.ts';
import { startThread } from './thread/start-thread.ts';

/** Threads that take of a build what needs nothing of the dossier: it is loaded once, and lies in one memory. */
export interface BuildThreads {
  readonly writer: WriterThread;
  /** What the writer found of the site that is to be built anew. */
  readonly look: Promise<SiteLook | undefined>;
  readonly search: SearchThread;
  readonly dismiss: () => void;
}

/** From where to where a site is built. */
interface BuildPlaces {
  readonly contentDir: string;
  readonly outDir: string;
  readonly caches: string;
}

/** Articles from which threads are worth their start. */
const LEAST_ARTICLES = 400;

/** Megabytes of new objects between two tidyings. Who writes makes next to none; who makes the index keeps
 * nearly nothing of what it makes in arrays of numbers, so that often is no dearer than seldom. */
const YOUNG_MB = { writer: 4, search: 6 };

/** Starts threads to build a site, where there is a processor for them and the dossier is worth it. */
export function startBuildThreads(
  articles: number,
  { contentDir, outDir, caches }: BuildPlaces,
): BuildThreads | undefined {
  if (articles < LEAST_ARTICLES || availableParallelism() < 2) return undefined;
  const here = import.meta.url;
  const writer: WriterThread = startThread('./output/writer/writer-thread', here, YOUNG_MB.writer);
  const search: SearchThread = startThread('./search-thread/search-thread', here, YOUNG_MB.search);
  // Of what went wrong hears whoever asks for the index.
  search.ask({ open: searchCache(caches, contentDir) }).catch(() => undefined);
  return {
    writer,
    look: lookInThread(writer, outDir, caches),
    search,
    dismiss: () => {
      writer.dismiss();
      search.dismiss();
    },
  };
}
