import { expect, it } from 'vitest';
import { readWordList } from '../../src/dossier/read-word-list.ts';

it('reads the Dutch dictionary once', async () => {
  const words = await readWordList('nl');
  expect(words?.last.size).toBeGreaterThan(5_000);
  expect(words?.first.get('regerings')).toBe('regering');
  expect(words?.whole.has('rusland')).toBe(true);
  expect(await readWordList('nl')).toBe(words);
});

it('has none of other languages', async () => {
  expect(await readWordList('fr')).toBeUndefined();
});
