import { expect, test } from 'vitest';
import { readOptions } from './read-options.ts';

const KNOWN = ['build', 'search'];

test('without a word every benchmark runs, at a thousand and at ten thousand articles', () => {
  expect(readOptions([], KNOWN)).toEqual({
    names: KNOWN,
    options: { articles: [1000, 10_000], aliases: 5000, only: [] },
  });
});

test('names, numbers and programs are taken as they are given', () => {
  const args = [
    'build',
    '--articles',
    '500,2000',
    '--only',
    'dossier,hugo',
    '--rounds',
    '3',
    '--heap',
    '4096',
  ];
  expect(readOptions(args, KNOWN)).toEqual({
    names: ['build'],
    options: { articles: [500, 2000], aliases: 5000, only: ['dossier', 'hugo'], rounds: 3, heapMb: 4096 },
  });
});

test.each([
  [['biuld'], 'No benchmark is called biuld.'],
  [['--articles', 'many'], '--articles takes whole numbers from 1 on, and ‘many’ is none.'],
  [['--articles', '1000,'], '--articles takes whole numbers from 1 on, and ‘’ is none.'],
  [['--rounds', '0'], '--rounds takes whole numbers from 1 on, and ‘0’ is none.'],
  [['--sites', '3'], "Unknown option '--sites'"],
])('a mistake is said with what is possible: %j', (args, said) => {
  const wish = readOptions(args, KNOWN);
  expect(wish).toMatchObject({ exitCode: 2 });
  expect('say' in wish && wish.say).toContain(said);
  expect('say' in wish && wish.say).toContain('build | search');
});

test('--help says what is possible, and is no mistake', () => {
  expect(readOptions(['--help'], KNOWN)).toMatchObject({ exitCode: 0 });
});
