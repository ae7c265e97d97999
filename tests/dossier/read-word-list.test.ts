import { expect, it } from 'vitest';
import { readWordList } from '../../src/dossier/read-word-list.ts';

it('reads the Dutch dictionary once', async () => {
  const wordsOf = await readWordList('nl');
  const words = wordsOf?.();
  expect([...(words?.parts.keys() ?? [])].length).toBeGreaterThan(5_000);
  expect(words?.parts.has('regering')).toBe(true);
  expect(words?.whole.has('rusland')).toBe(true);
  expect(wordsOf?.()).toBe(words);
  expect(await readWordList('nl')).toBe(wordsOf);
});

it('has none of other languages', async () => {
  expect(await readWordList('fr')).toBeUndefined();
});
