import { expect, it } from 'vitest';
import { contentFolder } from '../../src/dossier/content-folder.ts';
import { loadCache } from '../../src/dossier/load-cache.ts';
import { readLedgerAhead } from '../../src/dossier/read-ledger-ahead.ts';
import { readPublished } from '../../src/dossier/read-published.ts';
import { article, ledgerFolder } from './ledger-folder.ts';

async function published() {
  const files = await ledgerFolder({ 'articles/x.md': article('Het is stil.', 'En koud.') });
  await files.build('2026-01-01');
  const folder = contentFolder('.', files.dir);
  const cache = loadCache(undefined, folder);
  const ahead = await readLedgerAhead(folder, cache);
  const now = () => readPublished(folder, cache, Promise.resolve(ahead));
  return { ...files, ahead, now, anew: () => readPublished(folder, cache) };
}

it('a ledger that was read ahead is not read again', async () => {
  const { ahead, now, anew } = await published();
  expect(ahead?.published.ledger).toEqual((await anew()).ledger);
  expect(await now()).toBe(ahead?.published);
});

it.each([
  ['by another build', (text: string) => text.replaceAll('2026-01-01', '2025-01-01')],
  ['to another of as many bytes', (text: string) => text.replace('"x"', '"y"')],
  ['so that it is damaged', (text: string) => text.slice(0, -9)],
  ['so that none is there', () => undefined],
])('a ledger that was changed meanwhile %s is read as it is now', async (_, change) => {
  const { ahead, now, anew, read, write } = await published();
  await write({ 'citations.lock.json': change(await read('citations.lock.json')) });
  const { ledger } = await now();
  expect(ledger).toEqual((await anew()).ledger);
  expect(ledger).not.toEqual(ahead?.published.ledger);
});
