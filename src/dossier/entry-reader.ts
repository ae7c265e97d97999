import { sep } from 'node:path';
import { problem, type Problem } from '../core/problem.ts';
import { slugSchema } from '../core/schema/fields.ts';
import type { Slug } from '../core/schema/brands.ts';
import { codePrint } from './code-print.ts';
import type { ContentFolder } from './content-folder.ts';
import type { EntryFolder } from './entries/entry-schemas.ts';
import { type EntryFile, type ParsedFile, parseFile } from './entries/parse-file.ts';
import { ReadEntry } from './entries/read-entry.ts';
import type { Pack } from './pack/open-pack.ts';
import type { FileRead, ReadingMemory } from './reading-memory.ts';
import { READING } from './reading-programs.ts';

/** What was read before. */
export interface ReadBefore {
  /** By earlier builds. */
  readonly pack: Pack;
  /** By this process. */
  readonly memory: ReadingMemory;
}

/** Reads the files of one folder, by their names in it. */
export interface EntryReader {
  readonly fileOf: (name: string) => EntryFile;
  /** Reads a file as far as it is not known already. */
  readonly read: (name: string) => FileRead;
  /** Takes what was read from a file by somebody who knew nothing of it. */
  readonly take: (name: string, parsed: ParsedFile | readonly Problem[]) => FileRead;
  /** Files of which nothing was known so far. */
  readonly countNew: () => number;
}

export function entryReader(
  folder: ContentFolder,
  subfolder: EntryFolder,
  { pack, memory }: ReadBefore,
): EntryReader {
  let anew = 0;
  const programs = codePrint(READING);
  const pathOf = (name: string): string => `${subfolder}/${name}`;
  // Of ten thousand names that are nothing but names, none need be looked through for `..`.
  const [inFolder, shown] = [folder.resolve(subfolder) + sep, `${folder.display(subfolder)}/`];
  const keyOf = (name: string, sha256: string): string => `${pathOf(name)} ${sha256} ${programs}`;
  const fileOf = (name: string): EntryFile => ({
    path: inFolder + name,
    file: shown + name,
    subfolder,
  });
  /** What this process read of a file, if that was of the same bytes. */
  const sameBefore = (name: string, key: string): ReadEntry<object> | undefined => {
    const before = memory.entries.get(pathOf(name));
    return before instanceof ReadEntry && before.key === key ? before : undefined;
  };
  const keptRecord = (name: string, sha256: string): Uint8Array | undefined => {
    const key = keyOf(name, sha256);
    const kept = sameBefore(name, key)?.bodySource().record ?? pack.get(key);
    if (!kept) anew++;
    return kept;
  };
  const remember = (name: string, result: FileRead): FileRead => {
    memory.entries.set(pathOf(name), result);
    return result;
  };
  const readFile = (name: string): FileRead => {
    const { path, file } = fileOf(name);
    const seen = memory.bytesOf(path);
    if (seen) {
      const key = keyOf(name, seen.sha256);
      const known = pack.get(key);
      // What is known of a name is known because it can be a slug.
      if (known) return new ReadEntry(known, { slug: stemOf(name) as Slug, path, file, key, ...seen });
    }
    return taken(
      name,
      parseFile({ path, file, subfolder }, (sha256) => keptRecord(name, sha256)),
    );
  };
  const taken = (name: string, parsed: ParsedFile | readonly Problem[]): FileRead => {
    const { path, file } = fileOf(name);
    const slug = slugSchema.safeParse(stemOf(name));
    if (!slug.success)
      return [problem('invalid-slug', { file }, `The name ${slug.error.issues[0]?.message ?? ''}.`)];
    if (!('record' in parsed)) return parsed;
    const { record, size, sha256 } = parsed;
    const key = keyOf(name, sha256);
    // The very same one, so that whoever remembers something of it finds that again.
    const before = sameBefore(name, key);
    if (before) return before;
    const kept = pack.get(key);
    if (!kept) pack.put(key, record);
    return new ReadEntry(kept ?? record, { slug: slug.data, path, file, size, sha256, key });
  };
  return {
    fileOf,
    read: (name) => {
      const before = memory.entries.get(pathOf(name));
      return before && memory.isSame(pathOf(name)) ? before : remember(name, readFile(name));
    },
    take: (name, parsed) => remember(name, taken(name, parsed)),
    countNew: () => anew,
  };
}

/** The name of a file without its ending. */
function stemOf(name: string): string {
  return name.replace(/\.md$/, '');
}
