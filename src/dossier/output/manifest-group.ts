import { hash } from 'node:crypto';
import { type ManifestFile, NO_BASIS } from './manifest-file.ts';

/** Files of a site that mostly stand or fall together, as a build left them. */
export interface ManifestGroup {
  /** What all their keys rest on, and which files there are; `NO_BASIS` where that is nothing. */
  readonly basis: number;
  /** Tells the paths of the files and how long they are from any others. */
  readonly print: string;
  /** How many files these are, and how many of them are pages. */
  readonly count: number;
  readonly pages: number;
  /** The files, as a line of the manifest has them. */
  readonly line: string;
}

/** A file in the line of a group: path, key, bytes, moment. */
type Cells = readonly [path: string, key: string, size: number, time: number];

/** @param files in any order */
export function manifestGroup(
  basis: number,
  files: readonly (readonly [path: string, file: ManifestFile])[],
): ManifestGroup {
  const cells = files.map(([path, { key, size, time }]): Cells => [path, key, size, time]);
  cells.sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    basis,
    print: hash('sha1', cells.map(([path, , size]) => `${path} ${size}`).join('\n'), 'base64url'),
    count: cells.length,
    pages: cells.filter(([path]) => path.endsWith('.html')).length,
    line: JSON.stringify(cells),
  };
}

/** The files of a group, which are read when somebody asks for them. */
export function filesOfGroup({ line }: ManifestGroup): (readonly [path: string, file: ManifestFile])[] {
  return (JSON.parse(line) as readonly Cells[]).map(([path, key, size, time]) => [
    path,
    { key, basis: NO_BASIS, size, time },
  ]);
}
