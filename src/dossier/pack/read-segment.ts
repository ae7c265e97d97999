import { crc32 } from 'node:zlib';
import { LENGTH_BYTES, MARK, SUM_BYTES } from './segment-form.ts';

/**
 * The values of a segment by their keys, as views of its bytes; undefined where it was cut short, damaged or written in
 * another form.
 */
export function readSegment(bytes: Buffer): ReadonlyMap<string, Uint8Array> | undefined {
  const start = MARK.length + LENGTH_BYTES;
  const end = bytes.length - SUM_BYTES;
  if (end < start || !bytes.subarray(0, MARK.length).equals(MARK)) return undefined;
  if (crc32(bytes.subarray(0, end)) !== bytes.readUInt32LE(end)) return undefined;

  const values = new Map<string, Uint8Array>();
  let at = start + bytes.readUInt32LE(MARK.length);
  // Its sum says that this is what was written.
  const index = JSON.parse(bytes.toString('utf8', start, at)) as readonly (readonly [string, number])[];
  for (const [key, length] of index) {
    values.set(key, new Uint8Array(bytes.buffer, bytes.byteOffset + at, length));
    at += length;
  }
  return values;
}
