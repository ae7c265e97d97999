import { describe, expect, it, vi } from 'vitest';
import { pagefindEngine } from '../../src/scripts/search/pagefind-engine.ts';

const page = (url: string, meta: object) => ({
  data: () => Promise.resolve({ url, content: 'Een woord.', meta, anchors: [], weighted_locations: [] }),
});

function pagefind(results: readonly object[]) {
  return {
    options: vi.fn(() => Promise.resolve()),
    init: vi.fn(() => Promise.resolve()),
    search: vi.fn(() => Promise.resolve({ results })),
  };
}

describe('pagefindEngine', () => {
  it('loads the index of its site, once', async () => {
    const loaded = pagefind([]);
    const importModule = vi.fn(() => Promise.resolve(loaded));
    const engine = pagefindEngine('/x/', importModule);
    await Promise.all([engine.load(), engine.load(), engine.search('woord', 5)]);
    expect(importModule.mock.calls).toEqual([['/x/pagefind/pagefind.js']]);
    expect(loaded.options.mock.calls).toEqual([[{ baseUrl: '/x/' }]]);
  });

  it('gives pages of both kinds, at most as many as asked for', async () => {
    const results = [
      page('/articles/a/', { title: 'A', kind: 'article', passages: 'p-a' }),
      page('/glossary/b/', { title: 'B', kind: 'term' }),
      page('/articles/c/', { title: 'C', kind: 'article' }),
    ];
    const engine = pagefindEngine('/', () => Promise.resolve(pagefind(results)));
    expect(await engine.search('woord', 2)).toEqual([
      { url: '/articles/a/', title: 'A', kind: 'article', passages: [] },
      { url: '/glossary/b/', title: 'B', kind: 'term', passages: [] },
    ]);
  });

  it('does not search for nothing', async () => {
    const importModule = vi.fn(() => Promise.resolve(pagefind([page('/a/', {})])));
    expect(await pagefindEngine('/', importModule).search('  ', 5)).toEqual([]);
    expect(importModule).not.toHaveBeenCalled();
  });

  it('says when the index cannot be had, and tries again', async () => {
    const importModule = vi
      .fn<(url: string) => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce(pagefind([]));
    const engine = pagefindEngine('/', importModule);
    await expect(engine.load()).rejects.toThrow('offline');
    await expect(engine.load()).resolves.toBeUndefined();
  });

  it('refuses what is not Pagefind', async () => {
    await expect(pagefindEngine('/', () => Promise.resolve({})).load()).rejects.toThrow(
      '/pagefind/pagefind.js',
    );
  });
});
