import { afterEach, describe, expect, it, vi } from 'vitest';
import { readByFetch } from '../../../src/scripts/search/read-by-fetch.ts';

const ROOT = 'https://dossier.example/x/';

/** Answers requests as `answers` says, by address below the root, and notes them. */
function stubFetch(answers: (path: string) => Response): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url.slice(ROOT.length));
    return Promise.resolve(answers(url.slice(ROOT.length)));
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('files of a site that is served', () => {
  it('are asked for below its base', async () => {
    const asked = stubFetch((path) => new Response(`text of ${path}`));
    const files = readByFetch(ROOT);
    expect(await files.read('index.js')).toBe('text of search/index.js');
    expect(await files.readArticle?.('brug-dicht')).toBe('text of data/articles/brug-dicht.json');
    expect(asked).toEqual(['search/index.js', 'data/articles/brug-dicht.json']);
  });

  it('are refused where the server says that something is wrong', async () => {
    stubFetch(() => new Response('<h1>404</h1>', { status: 404 }));
    await expect(readByFetch(ROOT).read('a.js')).rejects.toThrow(/a\.js: 404/);
  });

  it('are asked for once where they are articles, unless that failed', async () => {
    let fails = true;
    const asked = stubFetch(() => new Response('{}', { status: fails ? 503 : 200 }));
    const { readArticle } = readByFetch(ROOT);
    await expect(readArticle?.('a')).rejects.toThrow('503');
    fails = false;
    expect(await Promise.all([readArticle?.('a'), readArticle?.('a')])).toEqual(['{}', '{}']);
    expect(asked).toHaveLength(2);
  });

  it('are kept for some pages of results, not for ever', async () => {
    const asked = stubFetch(() => new Response('{}'));
    const { readArticle } = readByFetch(ROOT);
    for (let n = 0; n <= 100; n++) await readArticle?.(`a${n}`);
    await readArticle?.('a100');
    expect(asked).toHaveLength(101);
    await readArticle?.('a0');
    expect(asked).toHaveLength(102);
  });
});
