import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problem, type Problem } from '../core/problem.ts';
import { fileProblem } from './file-problem.ts';

export interface OriginalsList {
  /** Paths as the user typed them, or below those: in the order typed, each folder sorted by name. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

interface Walk {
  readonly files: string[];
  readonly problems: Problem[];
  /** Real paths of folders and files seen, so that links lead round in no circle and no file comes twice. */
  readonly seen: Set<string>;
  readonly contentDir: string;
}

/**
 * Lists the files that paths on the command line mean: files themselves, folders with everything below them.
 * Names that start with a dot are left out, and so is the content folder where it lies below a folder named.
 */
export async function listOriginals(paths: readonly string[], contentDir: string): Promise<OriginalsList> {
  const walk: Walk = {
    files: [],
    problems: [],
    seen: new Set(),
    contentDir: await realpath(contentDir).catch(() => contentDir),
  };
  for (const path of paths) await visit(path, walk, true);
  return walk;
}

async function visit(path: string, walk: Walk, typed: boolean): Promise<void> {
  try {
    const real = await realpath(path);
    if (walk.seen.has(real) || (!typed && real === walk.contentDir)) return;
    walk.seen.add(real);
    const stats = await stat(real);
    if (stats.isFile()) {
      walk.files.push(path);
    } else if (stats.isDirectory()) {
      const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
      for (const name of names) await visit(join(path, name), walk, false);
    } else {
      const message = 'It is neither a file nor a folder.';
      walk.problems.push(problem('unreadable', { file: path }, message, 'Name a file or a folder.'));
    }
  } catch (error) {
    walk.problems.push(fileProblem(error, path, 'read'));
  }
}
