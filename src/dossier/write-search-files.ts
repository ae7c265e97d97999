import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyserFor } from '../core/search/analysis/analyser-for.ts';
import type { RecordGroup, SearchTerm } from '../core/search/record.ts';
import { readState, stateBytes } from '../core/search/writing/state-bytes.ts';
import { updateIndex } from '../core/search/writing/update-index.ts';
import type { Kept, WrittenIndex } from '../core/search/writing/written-index.ts';
import { compoundSplitters } from './compound-splitters.ts';
import { searchCodePrint } from './search-code-print.ts';

/** Files written or copied at once: enough to keep a disk busy. */
const AT_ONCE = 16;

/** Groups that may be read anew each time: keeping what was made of them takes longer than making it again. */
const MOST_UNKEPT = 24;

/** What was kept, within the folder of a cache. Its files are beside it. */
const STATE = 'state.bin';

/**
 * Writes the search index of records to a folder, and removes from it what belongs to the index no more. With a folder to
 * keep what was made, the next call makes only what changed. That folder may be deleted at any time, and what is damaged
 * in it is made anew. Errors of the file system are thrown.
 */
export async function writeSearchFiles(
  groups: readonly RecordGroup[],
  terms: readonly SearchTerm[],
  folder: string,
  cache?: string,
): Promise<void> {
  const kept = cache === undefined ? undefined : await readKept(cache);
  const splitterFor = await compoundSplitters(groups.map(({ lang }) => lang));
  const index = updateIndex(
    groups,
    terms,
    { analyserFor, splitterFor, hash: sha1, version: await searchCodePrint() },
    kept,
  );
  if (cache !== undefined && (!kept || index.read > MOST_UNKEPT)) await keep(index, cache);
  try {
    await fill(folder, index, cache);
  } catch (error) {
    // Somebody else may have emptied the cache meanwhile.
    if (cache === undefined || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await writeSearchFiles(groups, terms, folder);
  }
}

function sha1(text: string): string {
  return hash('sha1', text, 'base64');
}

async function readKept(cache: string): Promise<Kept | undefined> {
  const bytes = await readFile(join(cache, STATE)).catch(() => undefined);
  const state = bytes && readState(bytes);
  if (!state) return undefined;
  const read = (name: string): string | undefined => {
    try {
      return readFileSync(join(cache, `${name}.js`), 'latin1');
    } catch {
      return undefined;
    }
  };
  return { state, readFile: read };
}

/** The state is written last: until then that of before says what is there. Two builds may do this at once. */
async function keep(index: WrittenIndex, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  await inTurns([...index.files], ([name, text]) =>
    putInPlace(join(cache, name), (path) => writeFile(path, text)),
  );
  await putInPlace(join(cache, STATE), async (path) => {
    const file = await open(path, 'w');
    try {
      await file.writev(stateBytes(index.state));
    } finally {
      await file.close();
    }
  });
  const wanted = new Set([...index.names, STATE]);
  await inTurns(
    (await readdir(cache)).filter((name) => !wanted.has(name)),
    (name) => rm(join(cache, name), { recursive: true, force: true }),
  );
}

/** Nobody sees a file of the cache half written. */
async function putInPlace(path: string, write: (path: string) => Promise<void>): Promise<void> {
  const temporary = `${path}.${process.pid}`;
  await write(temporary);
  await rename(temporary, path);
}

/** Files of an index; the search page lies in the same folder. */
const SHARD_FILE = /^[0-9a-z]{8}\.js$/;

/** Names are made of the content: a file that is there is the right one. */
async function fill(
  folder: string,
  { names, files }: WrittenIndex,
  cache: string | undefined,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  const wanted = new Set(names);
  await inTurns(
    [...there].filter((name) => SHARD_FILE.test(name) && !wanted.has(name)),
    (name) => rm(join(folder, name), { force: true }),
  );
  const missing = names.filter(
    (name) =>
      files.has(name) ||
      (cache !== undefined && !(there.has(name) && isWhole(join(folder, name), join(cache, name)))),
  );
  await inTurns(missing, async (name) => {
    const text = files.get(name);
    const path = join(folder, name);
    if (text !== undefined) await writeFile(path, text);
    else if (cache !== undefined) await copyFile(join(cache, name), path);
  });
}

/** Asks at once: a promise for each of thousands of files takes ten times as long as the answer. */
function isWhole(path: string, model: string): boolean {
  const [one, other] = [path, model].map((file) => statSync(file, { throwIfNoEntry: false })?.size);
  return one !== undefined && one === other;
}

async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE)
    await Promise.all(items.slice(start, start + AT_ONCE).map(work));
}
