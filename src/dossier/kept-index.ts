import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexState } from '../core/search/writing/index-state.ts';
import { readState, stateBytes } from '../core/search/writing/state-bytes.ts';
import type { Kept } from '../core/search/writing/written-index.ts';
import { leftovers } from './leftovers.ts';

/** What is kept, in one file: two builds never see parts of each other's. */
const FILE = 'index.bin';

/** Where something stands in the file: its first byte, and how many. */
type Place = readonly [start: number, length: number];

/** The end of the file, as JSON, and behind it in eight bytes how long that is. */
interface Contents {
  readonly state: Place;
  readonly files: Readonly<Record<string, Place>>;
}

const TAIL = 8;

/** What the file is called while it is written, before the number of the process. */
const TEMPORARY = 'index.new';

/** An index that an earlier build kept. */
export interface KeptIndex extends Kept {
  /** Bytes of a file, by its name without ending. */
  readonly sizeOf: (name: string) => number | undefined;
  readonly close: () => void;
}

/** Opens what was kept in a folder; undefined where there is nothing, or it is damaged. */
export async function openKeptIndex(folder: string): Promise<KeptIndex | undefined> {
  // What cannot be taken away stays: nothing depends on it.
  for (const { path } of await leftovers(folder, [TEMPORARY]))
    await rm(path, { force: true }).catch(() => undefined);
  let file: number;
  try {
    file = openSync(join(folder, FILE), 'r');
  } catch {
    return undefined;
  }
  try {
    const kept = read(file);
    if (kept) return kept;
  } catch {
    // Damaged, which is no harm.
  }
  closeSync(file);
  return undefined;
}

function read(file: number): KeptIndex | undefined {
  const { size } = fstatSync(file);
  const length = bytesAt(file, [size - TAIL, TAIL]).readUInt32LE();
  const { state: place, files } = JSON.parse(
    bytesAt(file, [size - TAIL - length, length]).toString(),
  ) as Contents;
  const state = readState(bytesAt(file, place));
  if (!state) return undefined;
  return {
    state,
    readFile: (name) => {
      const at = files[name];
      return at && bytesAt(file, at).toString();
    },
    sizeOf: (name) => files[name]?.[1],
    close: () => {
      closeSync(file);
    },
  };
}

/** In memory of their own, so that arrays of numbers may lie in it where they are. */
function bytesAt(file: number, [start, length]: Place): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(new ArrayBuffer(length));
  if (readSync(file, bytes, 0, length, start) !== length) throw new RangeError('The file ends too soon.');
  return bytes;
}

/**
 * Keeps an index in a folder. Errors of the file system are thrown; then what was kept before is kept still.
 * @param names of its files, without ending
 * @param bytesOf bytes of one of them, piece by piece, each until the next is asked for
 */
export async function keepIndex(
  folder: string,
  state: IndexState,
  names: readonly string[],
  bytesOf: (name: string) => Iterable<Uint8Array>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `${TEMPORARY}-${process.pid}`);
  try {
    writeKept(temporary, state, names, bytesOf);
    renameSync(temporary, join(folder, FILE));
  } finally {
    rmSync(temporary, { force: true });
  }
  for (const name of readdirSync(folder))
    if (OF_FORMER_VERSIONS.test(name)) rmSync(join(folder, name), { force: true });
}

/** What earlier versions of Dossier kept here. */
const OF_FORMER_VERSIONS = /\.js$|^state\.bin$/;

function writeKept(
  path: string,
  state: IndexState,
  names: readonly string[],
  bytesOf: (name: string) => Iterable<Uint8Array>,
): void {
  const file = openSync(path, 'w');
  try {
    let at = 0;
    const append = (pieces: Iterable<Uint8Array>): Place => {
      const start = at;
      for (const piece of pieces) at += writeSync(file, piece);
      return [start, at - start];
    };
    const files = Object.fromEntries(names.map((name) => [name, append(bytesOf(name))]));
    const contents: Contents = { state: append(stateBytes(state)), files };
    const tail = Buffer.alloc(TAIL);
    const json = Buffer.from(JSON.stringify(contents));
    tail.writeUInt32LE(json.length);
    append([json, tail]);
  } finally {
    closeSync(file);
  }
}
