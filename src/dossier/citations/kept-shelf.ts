import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import type { z } from 'zod';
import { writeAtomically } from '../write-atomically.ts';

/** What was rendered, by key, and need not be rendered again. */
export interface KeptShelf<Thing> {
  /** The thing of a key, made where there is none. */
  readonly get: (key: string, make: () => Thing) => Thing;
}

/** Milliseconds without a new thing before they are written: a build makes thousands in one go, and one write should do. */
const QUIET = 500;

/**
 * Things on a shelf; beyond it, those that were not asked for since the file was read are dropped. It trades the size of the
 * file, and the time of reading it, for works that are rendered again when an edit is undone.
 */
const MOST_KEPT = 5000;

/**
 * A shelf that is kept in a file from build to build, where a path is given. A file that cannot be read, or whose things are
 * not what `schema` says, or that cannot be written, costs time and nothing else. Of several threads the first alone writes:
 * otherwise the file would say what one of them happened to be asked.
 */
export function keptShelf<Thing>(path: string | undefined, schema: z.ZodType<Thing>): KeptShelf<Thing> {
  const things = path === undefined ? new Map<string, Thing>() : readThings(path, schema);
  const asked = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const write = (file: string): void => {
    const kept = [...things].filter(([key]) => things.size <= MOST_KEPT || asked.has(key));
    void writeAtomically(file, JSON.stringify(Object.fromEntries(kept))).catch(() => undefined);
  };
  return {
    get: (key, make) => {
      asked.add(key);
      const known = things.get(key);
      if (known !== undefined) return known;
      const made = make();
      things.set(key, made);
      clearTimeout(timer);
      if (path !== undefined && isMainThread) timer = setTimeout(write, QUIET, path);
      return made;
    },
  };
}

function readThings<Thing>(path: string, schema: z.ZodType<Thing>): Map<string, Thing> {
  try {
    const things = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as object);
    // One by one: a schema of them all would take four times as long.
    return new Map(things.map(([key, thing]) => [key, schema.parse(thing)]));
  } catch {
    return new Map();
  }
}
