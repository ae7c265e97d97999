import { posix } from 'node:path';
import { readImports } from './read-imports.ts';

/** Path below the repository → text. */
export type Files = ReadonlyMap<string, string>;

/** A relative import, resolved: both ends are paths below the repository. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The relative imports among source files. Queries such as `?url` are part of how a file is read, not of its name. */
export function resolveImports(files: Files): readonly Import[] {
  return [...files].flatMap(([from, text]) =>
    readImports(from, text)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => ({ from, to: posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')) })),
  );
}
