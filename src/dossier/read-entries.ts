import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import { problem, type Problem } from '../core/problem.ts';
import { slugSchema } from '../core/schema/fields.ts';
import { codePrint } from './code-print.ts';
import type { ContentFolder } from './content-folder.ts';
import { parseEntry } from './entries/parse-entry.ts';
import { placeInFile } from './entries/place-in-file.ts';
import { type ReadEntry, readEntryOf } from './entries/read-entry-of.ts';
import type { Pack } from './pack/open-pack.ts';
import { readBytes } from './read-bytes.ts';
import { MAX_TEXT_BYTES } from './read-text.ts';
import type { FileRead, ReadingMemory } from './reading-memory.ts';

export interface EntriesToRead<Schema> {
  readonly subfolder: string;
  /** Names of the files in it. */
  readonly names: readonly string[];
  readonly schema: Schema;
}

interface Reading {
  /** What earlier builds read. */
  readonly pack: Pack;
  readonly onFile: () => void;
  /** What this process read before. */
  readonly memory: ReadingMemory;
}

/** Programs that decide what is read from a file, and what others make of it: see `codePrint`. */
export const READING = [
  'core/frontmatter',
  'core/language',
  'core/passage',
  'core/plain-yaml',
  'core/print',
  'core/schema',
  'core/validate',
  'core/yaml',
  'dossier/anchor-content',
  'dossier/decided-of',
  'dossier/open-anchors',
  'dossier/assemble-content',
  'dossier/entries',
  'markdown',
];

/** Files after which others get a turn: a bar that shows how far this is, and whoever wants to end it. */
const FILES_A_TURN = 200;

/** Reads Markdown files. One with a mistake is left out and reported; the rest goes on. */
export async function readEntries<Schema extends z.ZodType<object>>(
  folder: ContentFolder,
  { subfolder, names, schema }: EntriesToRead<Schema>,
  { pack, onFile, memory }: Reading,
): Promise<{ entries: ReadEntry<z.output<Schema>>[]; problems: Problem[] }> {
  const entries: ReadEntry<z.output<Schema>>[] = [];
  const problems: Problem[] = [];
  for (const [index, name] of names.entries()) {
    if (index % FILES_A_TURN === FILES_A_TURN - 1) await setImmediate();
    const path = `${subfolder}/${name}`;
    const before = memory.entries.get(path);
    const result = before && memory.isSame(path) ? before : readEntry(folder, path, schema, { pack, before });
    memory.entries.set(path, result);
    onFile();
    // A file in this folder was read with this schema.
    if ('make' in result) entries.push(result as ReadEntry<z.output<Schema>>);
    else problems.push(...result);
  }
  return { entries, problems };
}

function readEntry(
  folder: ContentFolder,
  name: string,
  schema: z.ZodType<object>,
  { pack, before }: { readonly pack: Pack; readonly before: FileRead | undefined },
): FileRead {
  const file = folder.display(name);
  const slug = slugSchema.safeParse(name.replace(/^.*\/|\.md$/g, ''));
  if (!slug.success)
    return [problem('invalid-slug', { file }, `The name ${slug.error.issues[0]?.message ?? ''}.`)];
  const path = folder.resolve(name);
  const bytes = readBytes(path, file, MAX_TEXT_BYTES);
  if (!Buffer.isBuffer(bytes)) return [bytes];
  const sha256 = hash('sha256', bytes, 'base64url');
  const size = bytes.length;
  const key = `${name} ${sha256} ${codePrint(READING)}`;
  // The very same one, so that whoever remembers something of it finds that again.
  if (before && 'key' in before && before.key === key) return before;
  const known = pack.get(key);
  const record = known ?? parseEntry(bytes, file, schema);
  if (!('byteLength' in record)) return record;
  if (!known) pack.put(key, record);
  return readEntryOf(record, {
    slug: slug.data,
    file,
    key,
    placeOf: placeInFile({ path, file, size, sha256 }),
  });
}
