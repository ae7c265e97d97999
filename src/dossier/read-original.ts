import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type Conversion,
  convertOriginal,
  MAX_ORIGINAL_BYTES,
  tooLarge,
} from '../core/convert/convert-original.ts';
import type { Problem } from '../core/problem.ts';
import { fileProblem } from './file-problem.ts';

/** An original, read and converted. */
export interface ReadOriginal {
  /** Path as the user typed it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly conversion: Conversion;
}

/** Reads and converts an original; a file that is too large is not even read. */
export async function readOriginal(path: string, timezone: string): Promise<ReadOriginal | Problem> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > MAX_ORIGINAL_BYTES) return tooLarge(path, size);
    bytes = await readFile(path);
  } catch (error) {
    return fileProblem(error, path, 'read');
  }
  const conversion = convertOriginal({ file: path, name: basename(path), bytes }, { timezone });
  if ('code' in conversion) return conversion;
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), conversion };
}
