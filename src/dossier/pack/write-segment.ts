import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { ALIGNMENT, LENGTH_BYTES, MARK, SUM_BYTES, UNFINISHED } from './segment-form.ts';

/** Bytes written at once: enough that calls cost nothing, few enough that no second copy of a large segment is made. */
const CHUNK_BYTES = 1 << 20;

/** Writes a segment whole or not at all: under another name first. Errors of the file system are thrown. */
export function writeSegment(path: string, values: ReadonlyMap<string, Uint8Array>): void {
  const unfinished = `${path}.${process.pid}${UNFINISHED}`;
  try {
    writeWhole(unfinished, values);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function writeWhole(path: string, values: ReadonlyMap<string, Uint8Array>): void {
  const file = openSync(path, 'w');
  let sum = 0;
  const chunk: Uint8Array[] = [];
  let size = 0;
  const flush = (): void => {
    const bytes = Buffer.concat(chunk.splice(0));
    sum = crc32(bytes, sum);
    writeAll(file, bytes);
    size = 0;
  };
  try {
    for (const part of partsOf(values)) {
      chunk.push(part);
      size += part.length;
      if (size >= CHUNK_BYTES) flush();
    }
    flush();
    const last = Buffer.alloc(SUM_BYTES);
    last.writeUInt32LE(sum);
    writeAll(file, last);
  } finally {
    closeSync(file);
  }
}

function* partsOf(values: ReadonlyMap<string, Uint8Array>): Iterable<Uint8Array> {
  const json = JSON.stringify([...values].map(([key, { length }]) => [key, length]));
  const start = MARK.length + LENGTH_BYTES + Buffer.byteLength(json);
  const index = Buffer.from(json + ' '.repeat(Math.ceil(start / ALIGNMENT) * ALIGNMENT - start));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(index.length);
  yield MARK;
  yield length;
  yield index;
  yield* values.values();
}

/** A disk may take less than it was given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
