import { problem, type Problem } from '../core/problem.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'its folder does not exist',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  ELOOP: 'its symbolic links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/**
 * The Problem behind an error of the file system: `path-not-found` or `unreadable`. Anything else is a bug, and is
 * thrown on.
 * @param file path as the user would type it
 */
export function fileProblem(error: unknown, file: string, action: 'read' | 'written'): Problem {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  if (error.code === 'ENOENT' && action === 'read') {
    return problem('path-not-found', { file }, 'There is no such file or folder.');
  }
  return problem('unreadable', { file }, `It cannot be ${action}: ${REASONS[error.code] ?? error.code}.`);
}
