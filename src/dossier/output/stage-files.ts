import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { namingPath } from '../naming-path.ts';

/** The bytes of a file, or another file that has them. */
export type MadeBytes = { readonly text: string } | { readonly from: string };

/** By what is known whether somebody touched a file: its bytes, and the moment it was written (milliseconds since 1970). */
export interface Stamp {
  readonly size: number;
  readonly time: number;
}

/** A file that was made: whether it lies ready, or the same bytes stand in the site already. */
export interface StagedFile extends Stamp {
  readonly outcome: 'same' | 'written';
}

/** Lays files ready for a site. */
export interface Stager {
  /** Lays a file ready; where the site has the same bytes, these stay. `was` is what the last build left there. */
  readonly stage: (path: string, made: MadeBytes, was: Stamp | undefined) => StagedFile;
  /** Path at which a file lies ready, in a folder that is there. */
  readonly ready: (path: string) => string;
  /** Whether a file of the site stands as the last build left it. */
  readonly isUntouched: (path: string, was: Stamp) => boolean;
}

/** Lays files of the site in `dir` ready in `folder`. Errors of the file system are thrown. */
export function stager(dir: string, folder: string): Stager {
  const folders = new Set<string>();
  return { stage, ready, isUntouched };

  function stage(path: string, made: MadeBytes, was: Stamp | undefined): StagedFile {
    if (was && isUntouched(path, was) && isSame(path, made)) return { outcome: 'same', ...was };
    const target = ready(path);
    namingPath(target, () => {
      if ('text' in made) writeFileSync(target, made.text);
      else copyFileSync(made.from, target);
    });
    const { size, mtimeMs } = statSync(target);
    return { outcome: 'written', size, time: mtimeMs };
  }

  function ready(path: string): string {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    return target;
  }

  function isUntouched(path: string, { size, time }: Stamp): boolean {
    const found = statSync(join(dir, path), { throwIfNoEntry: false });
    return found?.size === size && found.mtimeMs === time;
  }

  function isSame(path: string, made: MadeBytes): boolean {
    const bytes = 'text' in made ? Buffer.from(made.text) : readFileSync(made.from);
    return readFileSync(join(dir, path)).equals(bytes);
  }
}
