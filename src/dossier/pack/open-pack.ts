import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readBeside } from './read-beside.ts';
import { readSegment } from './read-segment.ts';
import { UNFINISHED } from './segment-form.ts';
import { writeSegment } from './write-segment.ts';

/**
 * Values that are kept on disk from one run to the next, by key. Nothing depends on it: it may be deleted at any moment,
 * and what was damaged is as if it never was. Of one key the value written last counts; where two runs write at once,
 * either of them, so a value must itself tell, or its key, whether it still holds.
 */
export interface Pack {
  readonly get: (key: string) => Uint8Array | undefined;
  readonly put: (key: string, value: Uint8Array) => void;
  /** Writes what is new. Values that this run neither got nor put go in time. Errors of the file system are thrown. */
  readonly save: () => void;
}

/** Segments that may lie side by side: more make edits cheaper to keep, and everything slower to read. */
const MOST_SEGMENTS = 12;

/** Share of the bytes on disk that may be of values that nobody asks for, before all is written anew. */
const MOST_DEAD = 0.5;

/** Milliseconds after which a half-written segment belongs to nobody: no disk takes an hour for one. */
const LONGEST_WRITE_MS = 3_600_000;

const SEGMENT = /^(?<number>\d{8})-[0-9a-f-]+\.pack$/;

/**
 * Opens the pack in a folder, which need not exist. A pack is segments: each run that has something new adds one. They are
 * read beside this thread.
 */
export async function openPack(folder: string): Promise<Pack> {
  const segments = await readSegments(folder);
  const fresh = new Map<string, Uint8Array>();
  /** Bytes of the values that this run got or put, by their keys. */
  const used = new Map<string, number>();
  let lastNumber = Math.max(0, ...segments.map(({ number }) => number));
  return {
    get: (key) => {
      const value = fresh.get(key) ?? stored(key);
      used.set(key, value?.length ?? 0);
      return value;
    },
    put: (key, value) => {
      used.set(key, value.length);
      const known = stored(key);
      if (known && Buffer.compare(known, value) === 0) fresh.delete(key);
      else fresh.set(key, value);
    },
    save: () => {
      if (used.size === 0) return;
      const isCrowded = segments.length + (fresh.size > 0 ? 1 : 0) > MOST_SEGMENTS;
      if (isCrowded || isMostlyDead()) rewrite();
      else if (fresh.size > 0) add(fresh);
    },
  };

  /** What was written last. In one of few segments, of which the first has nearly all: they are not copied into one. */
  function stored(key: string): Uint8Array | undefined {
    for (let index = segments.length - 1; index >= 0; index--) {
      const value = segments[index]?.values.get(key);
      if (value) return value;
    }
    return undefined;
  }

  function isMostlyDead(): boolean {
    let [live, all] = [0, 0];
    for (const { values } of segments) for (const { length } of values.values()) all += length;
    for (const length of used.values()) live += length;
    return all - live > MOST_DEAD * all;
  }

  function add(values: ReadonlyMap<string, Uint8Array>): void {
    const number = lastNumber + 1;
    const name = `${String(number).padStart(8, '0')}-${randomUUID()}.pack`;
    mkdirSync(folder, { recursive: true });
    forgetUnfinished(folder);
    writeSegment(join(folder, name), values);
    lastNumber = number;
    segments.push({ name, number, values: new Map(values) });
    fresh.clear();
  }

  /** One segment of all that is used, in place of those that were read; another run's are left alone. */
  function rewrite(): void {
    const live = [...used.keys()].flatMap((key) => {
      const value = fresh.get(key) ?? stored(key);
      return value ? [[key, value] as const] : [];
    });
    const old = [...segments];
    add(new Map(live));
    segments.splice(0, old.length);
    for (const { name } of old) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

interface Segment {
  readonly name: string;
  readonly number: number;
  readonly values: ReadonlyMap<string, Uint8Array>;
}

/** In the order in which they were written. Those that are damaged count, with nothing in them, and go when all is rewritten. */
function readSegments(folder: string): Promise<Segment[]> {
  const read = namesIn(folder)
    .sort()
    .flatMap((name) => {
      const number = SEGMENT.exec(name)?.groups?.number;
      return number === undefined ? [] : [readOne(folder, name, Number(number))];
    });
  return Promise.all(read);
}

async function readOne(folder: string, name: string, number: number): Promise<Segment> {
  return { name, number, values: await readValues(join(folder, name)) };
}

/** Takes away what runs that were ended left half written; another run may be writing right now. */
function forgetUnfinished(folder: string): void {
  for (const name of namesIn(folder).filter((one) => one.endsWith(UNFINISHED))) {
    const path = join(folder, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > LONGEST_WRITE_MS) rmSync(path, { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function readValues(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    return readSegment(await readBeside(path)) ?? new Map();
  } catch {
    return new Map();
  }
}
