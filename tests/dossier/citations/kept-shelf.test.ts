import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { keptShelf } from '../../../src/dossier/citations/kept-shelf.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const neverMade = (): string => {
  throw new Error('This was there.');
};

async function keysIn(path: string): Promise<string[]> {
  return Object.keys(JSON.parse(await readFile(path, 'utf8')) as object);
}

it('keeps what was not asked for, for another build', async () => {
  const path = join(await temporaryFolder(), 'shelf.json');
  await writeFile(path, JSON.stringify({ old: 'o', other: 'p' }));
  const shelf = keptShelf(path, z.string());
  expect(shelf.get('old', neverMade)).toBe('o');
  expect(shelf.get('new', () => 'n')).toBe('n');
  expect(shelf.get('new', neverMade)).toBe('n');
  await expect.poll(() => keysIn(path)).toEqual(['old', 'other', 'new']);
});

it('does not grow without end: of a great many, those that nobody asked for go', async () => {
  const path = join(await temporaryFolder(), 'shelf.json');
  const many = Array.from({ length: 6000 }, (_value, index) => [`k${index}`, 'v'] as const);
  await writeFile(path, JSON.stringify(Object.fromEntries(many)));
  const shelf = keptShelf(path, z.string());
  shelf.get('k7', neverMade);
  shelf.get('new', () => 'n');
  await expect.poll(() => keysIn(path)).toEqual(['k7', 'new']);
});

it('works without a file, and where none can be written', async () => {
  const blocked = join(await temporaryFolder(), 'file');
  await writeFile(blocked, '');
  for (const path of [undefined, join(blocked, 'shelf.json')]) {
    const shelf = keptShelf(path, z.string());
    expect(shelf.get('a', () => 'made')).toBe('made');
    expect(shelf.get('a', neverMade)).toBe('made');
  }
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await readFile(blocked, 'utf8')).toBe('');
});
