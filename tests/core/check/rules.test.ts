import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILD_RULES, RULES } from '../../../src/core/check/index.ts';
import { RULE_TABLE } from '../../../src/core/check/rule-table.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { contentFolder } from '../../../src/dossier/content-folder.ts';
import { loadDossier } from '../../../src/dossier/load-dossier.ts';
import { ROOT } from '../../setup/paths.ts';

const FIXTURES = join(ROOT, 'tests', 'fixtures', 'check');
const CODES = RULES.map(({ code }) => code);

/** What every rule finds in one half of a rule's fixture; paths are below that half. */
async function problemsIn(code: string, half: 'bad' | 'good'): Promise<readonly Problem[]> {
  const dir = join(FIXTURES, code, half);
  // A folder that is not there would be without problems of this kind too.
  expect(existsSync(join(dir, 'dossier.yaml')), `${code}/${half} is there`).toBe(true);
  const { problems } = await loadDossier(contentFolder('.', dir), { rules: RULES });
  return problems;
}

const of = (problems: readonly Problem[], code: string) => problems.filter((one) => one.code === code);

describe.each(CODES)('the rule %s', (code) => {
  it('reports what breaks it, where that is', async () => {
    const found = of(await problemsIn(code, 'bad'), code);
    expect(found.length).toBeGreaterThan(0);
    const lines = found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}\n`);
    const expected = await readFile(join(FIXTURES, code, 'expected.txt'), 'utf8');
    expect(lines.join('')).toBe(expected);
    for (const { severity, fix } of found) {
      expect(severity).toBe(RULE_TABLE[code].severity);
      expect(fix).toMatch(/[.?]$/);
    }
  });

  it('is content with what keeps to it', async () => {
    const problems = await problemsIn(code, 'good');
    expect(of(problems, code)).toEqual([]);
    expect(problems.filter((one) => !Object.hasOwn(RULE_TABLE, one.code))).toEqual([]);
  });
});

describe('the list of rules', () => {
  it('holds every rule of the table, in its order, and each once', () => {
    expect(CODES).toEqual(Object.keys(RULE_TABLE));
  });

  it('has fixtures for its rules and for nothing else', async () => {
    expect((await readdir(FIXTURES)).sort()).toEqual([...CODES].sort());
  });

  it('has one file for each rule that annotation does not hold', async () => {
    const files = await readdir(join(ROOT, 'src', 'core', 'check', 'rules'));
    const named = files.map((file) => file.replace(/\.ts$/, ''));
    expect(named.filter((name) => !Object.hasOwn(RULE_TABLE, name))).toEqual([]);
    expect(CODES.filter((code) => !named.includes(code))).toEqual([
      'ambiguous-alias',
      'ambiguous-mention',
      'unresolved-link',
      'unknown-term',
      'unknown-article',
      'quote-not-found',
      'unknown-reference',
    ]);
  });

  it('leaves what is merely advice to dossier check', async () => {
    const dir = join(FIXTURES, 'no-rights', 'bad');
    const atBuild = await loadDossier(contentFolder('.', dir));
    expect(atBuild.problems).toEqual([]);
    expect(BUILD_RULES.length).toBeGreaterThan(5);
    expect(BUILD_RULES.length).toBeLessThan(RULES.length);
  });
});
