import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Files of `data/` that are not as their schema in `data/schema/` says, or have none. One line each. */
export async function dataProblems(site: string): Promise<readonly string[]> {
  const folder = join(site, 'data');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const schemas = await readdir(join(folder, 'schema'));
  const lonely = schemas
    .filter((name) => !files.includes(name))
    .map((name) => `schema/${name}: describes no file`);
  const problems = await Promise.all(files.map((name) => problemsOf(folder, name, schemas.includes(name))));
  return [...lonely, ...problems.flat()];
}

async function problemsOf(folder: string, name: string, hasSchema: boolean): Promise<readonly string[]> {
  if (!hasSchema) return [`${name}: has no schema`];
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, validateFormats: false });
  const validate = ajv.compile(await readJson(join(folder, 'schema', name)));
  if (validate(await readJson(join(folder, name)))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${name}${instancePath}: ${message ?? ''}`,
  );
}

async function readJson(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
}
