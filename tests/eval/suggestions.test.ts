import { describe, expect, test } from 'vitest';
import { scoreTexts } from './evaluation.ts';
import { suggestions } from './suggestions.ts';

describe('suggestions', () => {
  const texts = suggestions.run();

  test.each(texts.map((text) => [text.name, text] as const))('%s', (_, text) => {
    expect(scoreTexts([text])).toMatchObject({ missed: [], wrong: [] });
  });

  test('there are cases, and they hold suggestions', () => {
    expect(texts.length).toBeGreaterThanOrEqual(15);
    expect(texts.flatMap(({ expected }) => expected).length).toBeGreaterThan(30);
  });
});
