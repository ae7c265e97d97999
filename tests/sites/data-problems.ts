import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Schemas that describe every file of a folder: `data/articles/SLUG.json` are as `data/schema/article.json` says. */
const FOLDERS: Readonly<Record<string, string>> = { 'article.json': 'articles' };

/** What a large dossier has in place of the rows of a file that it divides. */
const DIVIDED = 'parts.json';

/** Files of `data/` that are not as their schema in `data/schema/` says, or have none. One line each. */
export async function dataProblems(site: string): Promise<readonly string[]> {
  const folder = join(site, 'data');
  const files = await jsonFiles(folder);
  const schemas = await readdir(join(folder, 'schema'));
  const problems = files.filter((name) => !schemas.includes(name)).map((name) => `${name}: has no schema`);
  for (const schema of schemas) {
    const below = FOLDERS[schema];
    const described =
      below === undefined ? files.filter((name) => name === schema) : await jsonFiles(folder, below);
    if (described.length === 0 && below === undefined && schema !== DIVIDED)
      problems.push(`schema/${schema}: describes no file`);
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, validateFormats: false });
    const validate = ajv.compile(await readJson(join(folder, 'schema', schema)));
    for (const name of described)
      problems.push(...problemsOf(name, await readJson(join(folder, name)), validate));
  }
  return problems;
}

function problemsOf(name: string, data: unknown, validate: ValidateFunction): string[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${name}${instancePath}: ${message ?? ''}`,
  );
}

/** Names below `folder` of the JSON files in it, or in a folder of it; none where that is not there. */
async function jsonFiles(folder: string, below = ''): Promise<string[]> {
  const names = await readdir(join(folder, below)).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).map((name) => join(below, name));
}

async function readJson(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
}
