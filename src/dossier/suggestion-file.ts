import { z } from 'zod';
import { nameKey } from '../core/suggest/name-key.ts';
import { problem, type Problem } from '../core/problem.ts';
import { lineSchema, listOf } from '../core/schema/fields.ts';
import { validate } from '../core/validate.ts';
import { parseYaml, stringifyYaml } from '../core/yaml.ts';
import { type ContentFolder, listFiles } from './content-folder.ts';
import { fileProblem } from './file-problem.ts';
import { readText } from './read-text.ts';
import { writeAtomically } from './write-atomically.ts';

/** Name of the file in which the editor's refusals are kept. */
const SUGGESTION_FILE = 'suggestions.yaml';

const HEADER = `# What the editors do not want proposed again by "dossier suggest". One line a decision; take a line away to be
# asked again. Under "terms": names and phrases that need no entry in the glossary.
`;

const schema = z.strictObject({
  rejected: z.strictObject({ terms: listOf(lineSchema) }).default({ terms: [] }),
});

/** What was rejected, sorted; nothing where there is no such file, and Problems where it is wrong. */
export async function readRejected(
  folder: ContentFolder,
): Promise<{ readonly terms: readonly string[]; readonly problems: readonly Problem[] }> {
  const names = await listFiles(folder, '', SUGGESTION_FILE);
  if (!names.includes(SUGGESTION_FILE)) return { terms: [], problems: [] };
  const file = folder.display(SUGGESTION_FILE);
  const text = await readText(folder.resolve(SUGGESTION_FILE), file);
  if (typeof text !== 'string') return { terms: [], problems: [text] };
  const yaml = parseYaml(text, file);
  if ('code' in yaml) return { terms: [], problems: [yaml] };
  const result = validate(schema, yaml.data, file, yaml.locate);
  return 'value' in result
    ? { terms: result.value.rejected.terms, problems: [] }
    : { terms: [], problems: result.problems };
}

/** Remembers rejections beside those there are. A file that cannot be read is left as it is, and reported. */
export async function rejectTerms(
  folder: ContentFolder,
  texts: readonly string[],
): Promise<readonly Problem[]> {
  const known = await readRejected(folder);
  if (known.problems.length > 0) return known.problems;
  const empty = texts.filter((text) => text.trim() === '');
  if (empty.length > 0) {
    const place = { file: folder.display(SUGGESTION_FILE) };
    return [problem('unknown-suggestion', place, 'An empty text cannot be rejected.')];
  }
  const byKey = new Map([...known.terms, ...texts].map((text) => [nameKey(text), text.trim()]));
  const terms = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  try {
    await writeAtomically(folder.resolve(SUGGESTION_FILE), HEADER + stringifyYaml({ rejected: { terms } }));
    return [];
  } catch (error) {
    return [fileProblem(error, folder.display(SUGGESTION_FILE), 'written')];
  }
}
