import type { z } from 'zod';
import { parseFrontmatter } from '../core/frontmatter.ts';
import { problem, type Problem } from '../core/problem.ts';
import type { Entry } from '../core/schema/dossier.ts';
import { slugSchema } from '../core/schema/fields.ts';
import { validate } from '../core/validate.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { type ContentFolder, listFiles } from './content-folder.ts';
import { readText } from './read-text.ts';

/** A Markdown file of the content folder: its frontmatter as the schema types it, and its body read. */
export type ReadEntry<Meta> = Meta & Entry;

/** Files read at once: enough that the disk is never waited for, few enough that no system runs out of handles. */
const FILES_AT_ONCE = 64;

/** Reads every `SUBFOLDER/*.md`. A file with a mistake is left out and reported; the rest goes on. */
export async function readEntries<Schema extends z.ZodType<object>>(
  folder: ContentFolder,
  subfolder: string,
  schema: Schema,
  onFile: () => void,
): Promise<{ entries: ReadEntry<z.output<Schema>>[]; problems: Problem[] }> {
  const entries: ReadEntry<z.output<Schema>>[] = [];
  const problems: Problem[] = [];
  const names = await listFiles(folder, subfolder, '.md');
  for (let start = 0; start < names.length; start += FILES_AT_ONCE) {
    const batch = names.slice(start, start + FILES_AT_ONCE);
    const results = await Promise.all(
      batch.map((name) => readEntry(folder, `${subfolder}/${name}`, schema).finally(onFile)),
    );
    for (const result of results) {
      if ('entry' in result) entries.push(result.entry);
      else problems.push(...result.problems);
    }
  }
  return { entries, problems };
}

async function readEntry<Schema extends z.ZodType<object>>(
  folder: ContentFolder,
  name: string,
  schema: Schema,
): Promise<{ readonly entry: ReadEntry<z.output<Schema>> } | { readonly problems: readonly Problem[] }> {
  const file = folder.display(name);
  const slug = slugSchema.safeParse(name.replace(/^.*\/|\.md$/g, ''));
  if (!slug.success) {
    return {
      problems: [problem('invalid-slug', { file }, `The name ${slug.error.issues[0]?.message ?? ''}.`)],
    };
  }
  const text = await readText(folder.resolve(name), file);
  if (typeof text !== 'string') return { problems: [text] };
  if (text.trim() === '') return { problems: [problem('empty-file', { file }, 'The file holds no text.')] };
  const frontmatter = parseFrontmatter(text, file);
  if ('code' in frontmatter) return { problems: [frontmatter] };
  const meta = validate(schema, frontmatter.data, file, frontmatter.locate);
  if (!('value' in meta)) return meta;
  const body = parseBody(frontmatter.body, { file, firstLine: frontmatter.bodyLine });
  const placeOf = (field: readonly PropertyKey[]) => ({ file, ...frontmatter.locate(field) });
  return { entry: { ...meta.value, slug: slug.data, file, placeOf, body } };
}
