import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/paths.ts';
import { scoreTexts } from './evaluation.ts';
import { trapTexts } from './mentions.ts';
import { readMarkedText } from './read-marked-text.ts';

const CASES = join(ROOT, 'tests', 'fixtures', 'annotate', 'mentions');

describe('mentions', () => {
  const cases = readdirSync(CASES).map((name) => readMarkedText(CASES, name));

  test.each([...cases, ...trapTexts()])('$name', (text) => {
    expect(text.expectedTexts).toEqual(text.texts);
    expect(scoreTexts([text])).toMatchObject({ missed: [], wrong: [] });
  });

  test('there are cases, and they hold mentions', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
    expect(cases.flatMap(({ expected }) => expected).length).toBeGreaterThan(80);
    expect(trapTexts().length).toBeGreaterThanOrEqual(15);
    expect(trapTexts().flatMap(({ expected }) => expected).length).toBeGreaterThan(150);
  });
});
