import { describe, expect, it } from 'vitest';
import { readCsl } from '../../../src/scripts/search/read-csl.ts';

const files: Readonly<Record<string, unknown>> = {
  '/x/data/csl.json': {
    parts: [
      { month: '2016-11', url: '/x/data/months/2016-11/csl.json' },
      { month: '2016-12', url: '/x/data/months/2016-12/csl.json' },
      { month: 'undated', url: '/x/data/months/undated/csl.json' },
    ],
  },
  '/x/data/months/2016-11/csl.json': [{ id: 'vroeg' }],
  '/x/data/months/2016-12/csl.json': [{ id: 'bestand' }, { id: 'later' }],
  '/x/data/months/undated/csl.json': [{ id: 'ooit' }],
  '/whole/data/csl.json': [{ id: 'bestand' }],
};

async function reading(
  root: string,
  ...results: { slug: string; date?: string; kind?: 'article' | 'term' }[]
) {
  const asked: string[] = [];
  const groups = results.map((result) => ({ kind: 'article', ...result }));
  const items = await readCsl(root, groups as never, (address) => {
    asked.push(address);
    const found = files[address];
    return found === undefined ? Promise.reject(new Error(address)) : Promise.resolve(found);
  });
  return { items, asked: asked.slice(1) };
}

describe('readCsl', () => {
  it('reads a file that is whole as it is', async () => {
    expect(await reading('/whole/', { slug: 'bestand' })).toEqual({ items: [{ id: 'bestand' }], asked: [] });
  });

  it('reads of a divided file the months of the results only', async () => {
    const { items, asked } = await reading('/x/', { slug: 'bestand', date: '2016-12-29T23:00+01:00' });
    expect(items).toEqual([{ id: 'bestand' }, { id: 'later' }]);
    expect(asked).toEqual(['/x/data/months/2016-12/csl.json']);
  });

  it('reads the rest where a result is in none of these', async () => {
    const { items } = await reading(
      '/x/',
      { slug: 'bestand', date: '2016-12-29' },
      { slug: 'ooit', date: '../2017' },
    );
    expect(items).toContainEqual({ id: 'ooit' });
  });

  it('asks nothing for results that are no articles', async () => {
    expect((await reading('/x/', { slug: 'aleppo', kind: 'term' })).asked).toEqual([]);
  });

  it('says which file cannot be had', async () => {
    await expect(reading('/y/', { slug: 'bestand' })).rejects.toThrow('/y/data/csl.json');
  });
});
