import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../src/core/check/check-settings.ts';
import type { CheckRule } from '../../../src/core/check/check-rule.ts';
import { compareProblems } from '../../../src/core/check/compare-problems.ts';
import { countProblems } from '../../../src/core/check/count-problems.ts';
import { explainCode } from '../../../src/core/check/explain-code.ts';
import { RULES } from '../../../src/core/check/index.ts';
import { runRules } from '../../../src/core/check/run-rules.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../../src/core/problem-codes.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import { contentOf } from '../content-of.ts';

const placeOf = (field: readonly PropertyKey[]) => ({ file: 'dossier.yaml', line: field.length });
const rule: CheckRule = {
  code: 'no-rights',
  check: ({ dossier }) => dossier.articles.map(({ file }) => problem('no-rights', { file }, 'None')),
};

function factsWith(checks: Record<string, string>) {
  const content = contentOf({ config: { title: 'D', checks }, articles: ['bestand'] });
  const dossier = { ...content, mentions: [], links: [], related: new Map(), quotes: [], problems: [] };
  return { dossier, placeOf, originals: new Map<string, string>() } as unknown as Parameters<
    typeof runRules
  >[1];
}

describe('runRules', () => {
  it.each([
    [{}, ['warning']],
    [{ 'no-rights': 'error' }, ['error']],
    [{ 'no-rights': 'info' }, ['info']],
    [{ 'no-rights': 'off' }, []],
    [{ 'no-source': 'off' }, ['warning']],
  ])('with %j', (checks, severities) => {
    expect(runRules([rule], factsWith(checks)).map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('checkSettings', () => {
  const settings = (checks: Record<string, string>) =>
    checkSettings(factsWith(checks).dossier.config, placeOf).map(({ message, fix, line }) => ({
      message,
      fix,
      line,
    }));

  it('accepts every rule', () => {
    expect(settings(Object.fromEntries(RULES.map(({ code }) => [code, 'off'])))).toEqual([]);
  });

  it('suggests the rule that was meant, at its place', () => {
    expect(settings({ 'no-righs': 'off' })).toEqual([
      { message: 'There is no rule "no-righs".', fix: 'Did you mean no-rights?', line: 2 },
    ]);
  });

  it('says that what makes content unreadable cannot be switched off', () => {
    const [found] = settings({ 'yaml-syntax': 'off' });
    expect(found?.message).toContain('cannot be set');
  });
});

const at = (file: string, message: string, line = 1): Problem =>
  problem('no-rights', { file, line }, message);

describe('compareProblems', () => {
  it('tells what is new and what is gone, not what moved to another line', () => {
    const { appeared, gone } = compareProblems(
      [at('a.md', 'One', 3), at('b.md', 'Two')],
      [at('a.md', 'One', 9), at('b.md', 'Three')],
    );
    expect(appeared.map(({ message }) => message)).toEqual(['Three.']);
    expect(gone.map(({ message }) => message)).toEqual(['Two.']);
  });

  it('counts the same problem twice where it is there twice', () => {
    expect(
      compareProblems([at('a.md', 'One')], [at('a.md', 'One'), at('a.md', 'One', 2)]).appeared,
    ).toHaveLength(1);
  });
});

describe('countProblems', () => {
  it('counts by severity and by code, in order of the alphabet', () => {
    const counts = countProblems([at('a', 'x'), problem('no-summary', { file: 'a' }, 'x'), at('b', 'x')]);
    expect(counts).toEqual({ error: 0, warning: 2, info: 1, byCode: { 'no-rights': 2, 'no-summary': 1 } });
    expect(Object.keys(counts.byCode)).toEqual(['no-rights', 'no-summary']);
  });
});

describe('explainCode', () => {
  it.each(Object.keys(PROBLEM_CODES) as ProblemCode[])('%s', (code) => {
    const text = explainCode(code).join(' ');
    expect(text).toContain(PROBLEM_CODES[code].about);
    expect(text).toContain(PROBLEM_CODES[code].fix);
    const isRule = RULES.some((one) => one.code === code);
    expect(text.includes('cannot be switched off')).toBe(!isRule);
    expect(text.includes('For example')).toBe(isRule);
  });
});
