import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import { problem, type Problem } from '../core/problem.ts';
import type { Slug } from '../core/schema/brands.ts';
import { slugSchema } from '../core/schema/fields.ts';
import { codePrint } from './code-print.ts';
import type { ContentFolder } from './content-folder.ts';
import { parseEntry } from './entries/parse-entry.ts';
import { ReadEntry } from './entries/read-entry.ts';
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
  'core/outline-of-body',
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
    const result =
      before && memory.isSame(path) ? before : readEntry(folder, path, schema, { pack, before, memory });
    memory.entries.set(path, result);
    onFile();
    // A file in this folder was read with this schema.
    if (result instanceof ReadEntry) entries.push(result as ReadEntry<z.output<Schema>>);
    else problems.push(...result);
  }
  return { entries, problems };
}

function readEntry(
  folder: ContentFolder,
  name: string,
  schema: z.ZodType<object>,
  { pack, before, memory }: Omit<Reading, 'onFile'> & { readonly before: FileRead | undefined },
): FileRead {
  const file = folder.display(name);
  const stem = name.replace(/^.*\/|\.md$/g, '');
  const path = folder.resolve(name);
  const keyOf = (sha256: string): string => `${name} ${sha256} ${codePrint(READING)}`;
  const seen = memory.bytesOf(path);
  const known = seen && pack.get(keyOf(seen.sha256));
  // What is known of a name is known because it can be a slug.
  if (known)
    return new ReadEntry(known, { slug: stem as Slug, path, file, ...seen, key: keyOf(seen.sha256) });
  const slug = slugSchema.safeParse(stem);
  if (!slug.success)
    return [problem('invalid-slug', { file }, `The name ${slug.error.issues[0]?.message ?? ''}.`)];
  const bytes = readBytes(path, file, MAX_TEXT_BYTES);
  if (!Buffer.isBuffer(bytes)) return [bytes];
  const sha256 = hash('sha256', bytes, 'base64url');
  const key = keyOf(sha256);
  // The very same one, so that whoever remembers something of it finds that again.
  if (before instanceof ReadEntry && before.key === key) return before;
  const kept = pack.get(key);
  const record = kept ?? parseEntry(bytes, file, schema);
  if (!('byteLength' in record)) return record;
  if (!kept) pack.put(key, record);
  return new ReadEntry(record, { slug: slug.data, path, file, size: bytes.length, sha256, key });
}
