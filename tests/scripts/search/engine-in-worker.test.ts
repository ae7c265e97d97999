import { describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../../src/core/search/search-engine.ts';
import type { EngineCall, EngineReply, Port } from '../../../src/scripts/search/engine-messages.ts';
import { remoteEngine } from '../../../src/scripts/search/remote-engine.ts';
import { serveEngine } from '../../../src/scripts/search/serve-engine.ts';

const answer = {
  groups: [],
  totalGroups: 0,
  totalRecords: 0,
  expanded: [],
  corrections: [],
  usedCorrection: false,
  notes: [],
};

function engineThat(changes: Partial<SearchEngine>): SearchEngine {
  return {
    load: () => Promise.resolve(),
    search: () => Promise.resolve(answer),
    facets: () => Promise.resolve({}),
    suggest: () => Promise.resolve([]),
    ...changes,
  };
}

/** The two ends of a channel that copies what goes through it and takes its time, as a real one does. */
function channel(): { page: Port<EngineReply>; worker: Port<EngineCall> } {
  const listeners: { page?: (data: unknown) => void; worker?: (data: unknown) => void } = {};
  const end = <Received>(own: 'page' | 'worker', other: 'page' | 'worker'): Port<Received> => ({
    postMessage: (message) => {
      const copy: unknown = structuredClone(message);
      setTimeout(() => listeners[other]?.(copy));
    },
    addEventListener: (_, listen) => {
      listeners[own] = (data) => {
        listen({ data: data as Received });
      };
    },
  });
  return { page: end('page', 'worker'), worker: end('worker', 'page') };
}

const PARTS = { suggestWords: '', corrections: '', operators: '' };

function connect(engine: Partial<SearchEngine>): SearchEngine {
  const { page, worker } = channel();
  serveEngine(worker, () => engineThat(engine));
  page.postMessage({ root: 'https://dossier.example/', languages: [], parts: PARTS });
  return remoteEngine(page);
}

describe('an engine behind a port', () => {
  it('answers each question with its own answer, whatever the order', async () => {
    const engine = connect({
      suggest: async (typed) => {
        await new Promise((resolve) => setTimeout(resolve, typed === 'slow' ? 20 : 1));
        return [{ kind: 'word', text: typed, count: 1 }];
      },
    });
    const answers = await Promise.all([engine.suggest('slow', 1), engine.suggest('fast', 1)]);
    expect(answers.map(([first]) => first?.text)).toEqual(['slow', 'fast']);
  });

  it('hands over the whole question', async () => {
    const asked: unknown[] = [];
    const engine = connect({
      facets: (...values) => {
        asked.push(values);
        return Promise.resolve({ lang: [] });
      },
    });
    const request = { query: 'a', limit: 3, filters: { values: { lang: ['nl'] } } };
    expect(await engine.facets(request, ['lang'])).toEqual({ lang: [] });
    expect(asked).toEqual([[request, ['lang']]]);
    expect(await engine.search(request)).toEqual(answer);
  });

  it('fails where the engine fails, with the reason, and goes on', async () => {
    const engine = connect({ load: () => Promise.reject(new Error('No root.')) });
    await expect(engine.load()).rejects.toThrow('No root.');
    expect(await engine.suggest('a', 1)).toEqual([]);
  });

  it('answers what was asked before it was told where the site is', async () => {
    const { page, worker } = channel();
    serveEngine(worker, () => engineThat({}));
    const engine = remoteEngine(page);
    const loading = engine.load();
    const answered = engine.search({ query: 'brug', limit: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    page.postMessage({ root: 'https://dossier.example/', languages: [], parts: PARTS });
    await expect(loading).resolves.toBeUndefined();
    expect(await answered).toEqual(answer);
  });

  it('is told what will be asked, and begins with it', async () => {
    const { page, worker } = channel();
    const loaded: unknown[] = [];
    serveEngine(worker, () =>
      engineThat({
        load: (query) => {
          loaded.push(query);
          return Promise.resolve();
        },
      }),
    );
    page.postMessage({
      root: 'https://dossier.example/',
      languages: [],
      parts: PARTS,
      query: 'brug',
    });
    await remoteEngine(page).load();
    expect(loaded).toEqual(['brug', undefined]);
  });
});
