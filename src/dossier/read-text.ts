import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../core/problem.ts';
import { decodeText } from './decode-text.ts';
import { fileProblem } from './file-problem.ts';
import { tooLarge } from './too-large.ts';

/** Above this many bytes a text file is not what a person wrote: 10 MB is some 1.5 million words. */
export const MAX_TEXT_BYTES = 10_000_000;

/** The text of a UTF-8 file, without byte order mark; or what is wrong with it. `file` is the path for people. */
export async function readText(
  path: string,
  file: string,
  maxBytes = MAX_TEXT_BYTES,
): Promise<string | Problem> {
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > maxBytes) return tooLarge(file, size, maxBytes);
    bytes = await readFile(path);
  } catch (error) {
    return fileProblem(error, file, 'read');
  }
  return decodeText(bytes, file);
}
