import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../src/core/schema/article.ts';
import { configSchema } from '../src/core/schema/config.ts';
import { termSchema } from '../src/core/schema/term.ts';
import { rulesDocument } from '../src/core/check/rules-document.ts';
import { ROOT } from './setup/paths.ts';

const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'src/core/check/RULES.md'];

/** Paths of the repository that a text names in code or as a picture; those with capitals are places to fill in. */
function pathsIn(text: string): string[] {
  const named = [...text.matchAll(/`((?:src|tests|content|public)\/[^`\s]*)`/g)].map((match) => match[1]!);
  const shown = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1]!);
  return [...named, ...shown].filter((path) => !/[A-Z*…]/.test(path));
}

describe.each(DOCUMENTS)('%s', (name) => {
  it('names only files and folders that are there', async () => {
    const paths = pathsIn(await readFile(join(ROOT, name), 'utf8'));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it.each([
    ['an article', articleSchema],
    ['a term', termSchema],
    ['dossier.yaml', configSchema],
  ])('describes every field of %s', async (_what, schema) => {
    const text = await readFile(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    const missing = Object.keys(schema.shape).filter((field) => !text.includes(`\`${field}\``));
    expect(missing).toEqual([]);
  });
});

it('RULES.md is what the table of rules says (npm run rules)', async () => {
  expect(await readFile(join(ROOT, 'src/core/check/RULES.md'), 'utf8')).toBe(rulesDocument());
});

it('sees a path that is not there', () => {
  expect(pathsIn('See `src/nowhere.ts`, `src/core/FORMAT.ts` and ![a](b.png).')).toEqual([
    'src/nowhere.ts',
    'b.png',
  ]);
});
