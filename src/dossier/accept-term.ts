import { access } from 'node:fs/promises';
import { problem, type Problem } from '../core/problem.ts';
import type { Slug } from '../core/schema/brands.ts';
import { SLUG_PATTERN } from '../core/schema/fields.ts';
import { addAlias } from '../core/suggest/add-alias.ts';
import { draftEntry } from '../core/suggest/draft-entry.ts';
import type { Suggestion } from '../core/suggest/suggestion.ts';
import type { ContentFolder } from './content-folder.ts';
import { fileProblem } from './file-problem.ts';
import { readText } from './read-text.ts';
import { writeAtomically } from './write-atomically.ts';

/** What came of accepting a suggestion: the file that was written, or what stood in the way. */
export type Accepted = { readonly file: string } | { readonly problem: Problem };

/**
 * Writes the draft of a glossary entry, `glossary/SLUG.md`. A file that is there stays as it is, with a Problem.
 * @param note first line of the definition, in the language of the dossier
 */
export async function acceptTerm(
  folder: ContentFolder,
  suggestion: Suggestion,
  note: string,
): Promise<Accepted> {
  const name = `glossary/${suggestion.slug}.md`;
  const file = folder.display(name);
  if (await exists(folder.resolve(name))) {
    const fix = `Add it to that entry as another name: --accept "${suggestion.text}" --as ${suggestion.slug}`;
    return {
      problem: problem('file-exists', { file }, 'The glossary has an entry of this name.', `${fix}.`),
    };
  }
  return write(folder, name, draftEntry(suggestion, note));
}

/** Adds another name to an entry of the glossary; the rest of its file stays to the letter. */
export async function acceptAlias(folder: ContentFolder, alias: string, slug: string): Promise<Accepted> {
  const name = `glossary/${slug}.md`;
  const file = folder.display(name);
  if (!SLUG_PATTERN.test(slug) || !(await exists(folder.resolve(name)))) {
    const message = `The glossary has no entry "${slug as Slug}".`;
    return { problem: problem('unknown-term', { file: folder.display('glossary') }, message) };
  }
  const text = await readText(folder.resolve(name), file);
  if (typeof text !== 'string') return { problem: text };
  const longer = addAlias(text, alias, file);
  return typeof longer === 'string' ? write(folder, name, longer) : { problem: longer };
}

async function write(folder: ContentFolder, name: string, text: string): Promise<Accepted> {
  const file = folder.display(name);
  try {
    await writeAtomically(folder.resolve(name), text);
    return { file };
  } catch (error) {
    return { problem: fileProblem(error, file, 'written') };
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
