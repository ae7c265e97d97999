import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { halfOf } from './half-of.ts';
import { readQueries } from './read-queries.ts';

async function folderWith(text: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'topic.txt'), text);
  return folder;
}

describe('readQueries', () => {
  test('reads queries and the passages below them', async () => {
    const folder = await folderWith(
      'corpus: wide\n\n[plain] brug open\n  3 de-brug: Zij ging: open\n  1 het-pont: De pont\n',
    );
    expect(readQueries(folder)).toEqual([
      {
        query: 'brug open',
        trait: 'plain',
        half: halfOf('brug open'),
        corpus: 'wide',
        passages: [
          { grade: 3, article: 'de-brug', phrase: 'Zij ging: open' },
          { grade: 1, article: 'het-pont', phrase: 'De pont' },
        ],
      },
    ]);
  });

  test.each([
    ['no corpus', '[plain] brug\n', 'topic.txt:1'],
    ['an unknown trait', 'corpus: wide\n[easy] brug\n', 'topic.txt:2'],
    ['an unknown grade', 'corpus: wide\n[plain] brug\n  4 de-brug: Zij\n', 'topic.txt:3'],
  ])('says where it cannot go on: %s', async (_, text, place) => {
    const folder = await folderWith(text);
    expect(() => readQueries(folder)).toThrow(place);
  });
});

test('halfOf gives a query the same half each time, and each half about as many', () => {
  const queries = Array.from({ length: 1000 }, (_, index) => `vraag ${index}`);
  const heldOut = queries.filter((query) => halfOf(query) === 'held-out');
  expect(queries.filter((query) => halfOf(query) === 'held-out')).toEqual(heldOut);
  expect(heldOut.length).toBeGreaterThan(400);
  expect(heldOut.length).toBeLessThan(600);
});
