import { stat } from 'node:fs/promises';
import type { Problem } from '../core/problem.ts';
import { fileProblem } from './file-problem.ts';
import { readBeside } from './pack/read-beside.ts';
import { tooLarge } from './too-large.ts';

/** Reads the bytes of a large file while this thread does other things; or says why it cannot be read. */
export async function readLarge(path: string, file: string, maxBytes: number): Promise<Buffer | Problem> {
  try {
    const { size } = await stat(path);
    return size > maxBytes ? tooLarge(file, size, maxBytes) : await readBeside(path);
  } catch (error) {
    return fileProblem(error, file, 'read');
  }
}
