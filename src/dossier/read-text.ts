import { readFile, stat } from 'node:fs/promises';
import { problem, type Problem } from '../core/problem.ts';
import { fileProblem } from './file-problem.ts';

/** Above this many bytes a text file is not what a person wrote: 10 MB is some 1.5 million words. */
const MAX_TEXT_BYTES = 10_000_000;

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
  if (bytes.includes(0))
    return problem('binary-file', { file }, 'The file holds zero bytes, which no text has.');
  return decode(bytes, file);
}

function decode(bytes: Buffer, file: string): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const valid = Buffer.from(bytes.toString('utf8').split('\uFFFD')[0] ?? '');
    const line = valid.toString('utf8').split('\n').length;
    return problem('not-utf8', { file, line }, 'The bytes here are not UTF-8.');
  }
}

function tooLarge(file: string, size: number, maxBytes: number): Problem {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
  return problem(
    'file-too-large',
    { file },
    `The file is ${megabytes(size)}; at most ${megabytes(maxBytes)} is read.`,
  );
}
