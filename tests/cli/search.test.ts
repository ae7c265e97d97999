import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { ROOT } from '../setup/paths.ts';

interface Hit {
  readonly article: string;
  readonly passage: string;
  readonly score: number;
  readonly text: string;
}

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    cwd: ROOT,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    interactive: false,
    paint: (_style, text) => text,
  };
  const code = await main(['search', ...args], terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function hits(...args: readonly string[]): Promise<readonly Hit[]> {
  return JSON.parse((await run(...args, '--json')).out) as readonly Hit[];
}

describe('dossier search', () => {
  test('prints one JSON document of passages, best first', async () => {
    const found = await hits('bestand');
    expect(found.length).toBeGreaterThan(3);
    for (const hit of found) {
      expect(Object.keys(hit)).toEqual(['article', 'passage', 'score', 'text']);
      expect(hit.passage).toMatch(/^p-/);
    }
    expect(found.map(({ score }) => score)).toEqual(
      found.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });

  test('takes a question in several words', async () => {
    const [first] = await hits('wie', 'hield', 'toezicht', 'op', 'het', 'bestand?');
    expect(first?.article).toBe('overleg-in-astana-drie-landen-gaan-toezien-op-bestand');
  });

  test('takes every operator, exclusion among them', async () => {
    const all = await hits('bestand');
    const without = await hits('bestand', '-moskou');
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(all.length);
    expect(without.some(({ text }) => /moskou/i.test(text))).toBe(false);
    const after = await hits('bestand na:2017-01-01');
    expect(after.every(({ article }) => article.startsWith('overleg-in-astana'))).toBe(true);
  });

  test('keeps to the limit', async () => {
    expect(await hits('bestand', '--limit', '2')).toHaveLength(2);
    expect((await run('bestand', '--limit', '0')).code).toBe(2);
  });

  test('says on standard error what it made of the query', async () => {
    const { code, out, err } = await run('bestant', '--limit', '1');
    expect(code).toBe(0);
    expect(err).toContain('"bestant" was not found; searched for "bestand"');
    expect(err).toContain('staakt-het-vuren');
    expect(out).toMatch(/2016-12-\d\d|2017-01-\d\d/);
    expect((await run('bestand', '--no-synonyms')).err).not.toContain('staakt-het-vuren');
  });

  test('finding nothing is no problem', async () => {
    const { code, out } = await run('zwaluwstaartverbinding', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([]);
  });

  test('shows terms and claims to people who ask for them', async () => {
    expect((await run('soort:claim bestand')).out).toContain('claim');
    expect(await hits('soort:claim bestand')).toEqual([]);
  });

  test('an unknown option is a mistake, not a word to leave out', async () => {
    expect((await run('bestand', '--foo')).code).toBe(2);
  });

  test('a folder without a dossier is said to be none', async () => {
    const { code } = await run('bestand', '--content', 'tests/no-such-folder');
    expect(code).toBe(1);
  });
});
