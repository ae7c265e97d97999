import {
  closeSync,
  copyFileSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { namingPath } from '../naming-path.ts';
import { type Stamp, standsAs } from './stands-as.ts';

/** The bytes of a file, or another file that has them. */
export type MadeBytes = { readonly text: string } | { readonly from: string };

/** The bytes of a file, as they are to be written. */
interface BytesInMemory {
  readonly bytes: Uint8Array;
}

/** A file that was made: whether it lies ready, or the same bytes stand in the site already. */
export interface StagedFile extends Stamp {
  readonly outcome: 'same' | 'written';
}

/** Lays files ready for a site. */
export interface Stager {
  /** Lays a file ready; where the site has the same bytes, these stay. `was` is what the last build left there. */
  readonly stage: (path: string, made: MadeBytes | BytesInMemory, was: Stamp | undefined) => StagedFile;
  /** Path at which a file lies ready, in a folder that is there. */
  readonly ready: (path: string) => string;
}

/** Lays files of the site in `dir` ready in `folder`. Errors of the file system are thrown. */
export function stager(dir: string, folder: string): Stager {
  const folders = new Set<string>();
  return { stage, ready };

  function stage(path: string, made: MadeBytes | BytesInMemory, was: Stamp | undefined): StagedFile {
    if (was && standsAs(join(dir, path), was) && isSame(path, made, was)) return { outcome: 'same', ...was };
    const target = ready(path);
    const { size, mtimeMs } = namingPath(target, () => {
      if (!('from' in made)) return writeNew(target, bytesOf(made));
      copyFileSync(made.from, target);
      return statSync(target);
    });
    return { outcome: 'written', size, time: mtimeMs };
  }

  function ready(path: string): string {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    return target;
  }

  function isSame(path: string, made: MadeBytes | BytesInMemory, { size }: Stamp): boolean {
    const bytes = bytesOf(made);
    return bytes.length === size && readFileSync(join(dir, path)).equals(bytes);
  }
}

/** Writes a file, and looks at it before it is closed: by its name it would have to be found once more. */
function writeNew(path: string, bytes: Uint8Array): Stats {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, bytes);
    return fstatSync(file);
  } finally {
    closeSync(file);
  }
}

function bytesOf(made: MadeBytes | BytesInMemory): Uint8Array {
  if ('bytes' in made) return made.bytes;
  return 'text' in made ? Buffer.from(made.text) : readFileSync(made.from);
}
