import { expect, it } from 'vitest';
import { readWordList } from '../../src/dossier/read-word-list.ts';
import { partsIn } from '../core/search/analysis/parts-in.ts';

it('reads the Dutch dictionary', () => {
  const words = readWordList('nl');
  expect(words && partsIn(words).length).toBeGreaterThan(5_000);
  expect(words?.parts.has('regering')).toBe(true);
  expect(words?.whole.has('rusland')).toBe(true);
});

it('has none of other languages', () => {
  expect(readWordList('fr')).toBeUndefined();
});
