import { expect, it } from 'vitest';
import { wordsOfTable } from '../../src/core/search/analysis/words-of-table.ts';
import { readWordList } from '../../src/dossier/read-word-list.ts';
import { partsIn } from '../core/search/analysis/parts-in.ts';

it('reads the Dutch dictionary', () => {
  const words = wordsOfTable(readWordList('nl')!);
  expect(partsIn(words).length).toBeGreaterThan(5_000);
  expect(words.partBits(words.numberOf('regering'))).toBeGreaterThan(0);
  expect(words.isWhole('rusland')).toBe(true);
});

it('has none of other languages', () => {
  expect(readWordList('fr')).toBeUndefined();
});
