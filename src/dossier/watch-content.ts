import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { ContentFolder } from './content-folder.ts';

/** Milliseconds of silence after a change before it is told: an editor that saves touches a file several times. */
const SETTLED_AFTER = 200;

interface WatchOptions {
  /** Hears of every file at once, by its absolute path; undefined where the system does not tell which. */
  readonly onPath?: (path: string | undefined) => void;
  /** Milliseconds of silence before a change is told. */
  readonly settledAfter?: number;
}

/**
 * Tells of every change below a content folder, once for changes that come together, until it is stopped. Hidden files
 * and what editors put beside a file while they save it (`x.md~`) are none of it.
 */
export function watchContent(
  folder: ContentFolder,
  onChange: () => void,
  { onPath = () => undefined, settledAfter = SETTLED_AFTER }: WatchOptions = {},
): { readonly stop: () => void } {
  // One watcher a folder: what Node calls recursive is, on Linux, one for every file.
  const watchers = new Map<string, FSWatcher>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (path: string | undefined): void => {
    onPath(path);
    clearTimeout(timer);
    timer = setTimeout(onChange, settledAfter);
  };
  const forget = (path: string): void => {
    for (const [watched, watcher] of watchers) {
      if (watched !== path && !watched.startsWith(join(path, '/'))) continue;
      watcher.close();
      watchers.delete(watched);
    }
  };
  const follow = (path: string): void => {
    const watcher = watch(path, (event, name) => {
      if (name === null) tell(undefined);
      else if (!isPassing(name)) {
        const changed = join(path, name);
        // A folder that came, went or was replaced.
        if (event === 'rename') {
          forget(changed);
          for (const file of followBelow(changed, follow)) tell(file);
        }
        tell(changed);
      }
    });
    watcher.on('error', () => {
      forget(path);
    });
    watchers.set(path, watcher);
  };
  follow(folder.path);
  for (const path of foldersIn(folder.path)) followBelow(path, follow);
  return {
    stop: () => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** Follows a folder and those in it; gives the files that it holds already. Nothing where it is none. */
function followBelow(path: string, follow: (path: string) => void): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    follow(path);
    return entries.flatMap((entry) => {
      const inside = join(path, entry.name);
      if (isPassing(entry.name)) return [];
      return entry.isDirectory() ? followBelow(inside, follow) : [inside];
    });
  } catch {
    return [];
  }
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isPassing(entry.name))
    .map(({ name }) => join(path, name));
}

function isPassing(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~');
}
