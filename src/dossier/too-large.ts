import { problem, type Problem } from '../core/problem.ts';

/** The Problem of a file that is larger than what is read. */
export function tooLarge(file: string, size: number, maxBytes: number): Problem {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
  return problem(
    'file-too-large',
    { file },
    `The file is ${megabytes(size)}; at most ${megabytes(maxBytes)} is read.`,
  );
}
