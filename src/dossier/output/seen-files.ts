import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** By what a file is known that nobody has changed: its bytes, two moments (milliseconds since 1970), and which file it is. */
export interface FileState {
  readonly size: number;
  /** When its bytes were written, as anybody may say they were. */
  readonly written: number;
  /** When anything of it was changed, which nobody can say otherwise. */
  readonly changed: number;
  readonly inode: number;
}

/** A file whose bytes were read once. */
export interface SeenFile extends FileState {
  readonly sha256: string;
  /** Whether it had been as it was for so long that it is told from anything it becomes later. */
  readonly isSettled: boolean;
}

/** The files that were read, by their paths. */
export type SeenFiles = ReadonlyMap<string, SeenFile>;

type Row = readonly [
  path: string,
  size: number,
  written: number,
  changed: number,
  inode: number,
  sha256: string,
];

/** The state of a file; undefined where there is none, or it is something else than a file. */
export function stateOfFile(path: string): FileState | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  const { size, mtimeMs: written, ctimeMs: changed, ino: inode } = found;
  return { size, written, changed, inode };
}

export function isSameState(one: FileState, other: FileState): boolean {
  return (
    one.size === other.size &&
    one.written === other.written &&
    one.changed === other.changed &&
    one.inode === other.inode
  );
}

/** What `keepSeenFiles` kept; nothing where it is not there, or damaged. */
export function readSeenFiles(path: string): SeenFiles {
  try {
    const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly Row[];
    return new Map(
      rows.map(([name, size, written, changed, inode, sha256]) => [
        name,
        { size, written, changed, inode, sha256, isSettled: true },
      ]),
    );
  } catch {
    return new Map();
  }
}

/** Keeps what is known of files for good, which spares who comes next to read them. */
export function keepSeenFiles(path: string, files: SeenFiles): void {
  const rows = [...files].map(([name, { size, written, changed, inode, sha256 }]): Row => [
    name,
    size,
    written,
    changed,
    inode,
    sha256,
  ]);
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, JSON.stringify(rows));
    renameSync(temporary, path);
  } catch {
    // The next one reads all files.
  }
}
