import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SEEDS } from '../setup/paths.ts';
import { scoreTexts } from './evaluation.ts';
import { seedMentions, strayLines } from './seed-mentions.ts';

describe.skipIf(!existsSync(SEEDS))('the articles the project was first tried on', () => {
  test('every name of the hand-made list stands where the list says', () => {
    expect(strayLines()).toEqual([]);
  });

  test('mentions are found with precision and recall of at least 0.99', () => {
    const { precision, recall, missed, wrong } = scoreTexts(seedMentions());
    expect(
      { missed, wrong, ok: precision >= 0.99 && recall >= 0.99 },
      `${precision} ${recall}`,
    ).toMatchObject({ ok: true });
  });
});
