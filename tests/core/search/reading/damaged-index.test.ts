import { expect, test } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { packedOnly } from '../../../../src/core/search/index-format/shard-content.ts';
import { wrapShard } from '../../../../src/core/search/index-format/wrap-shard.ts';
import { openIndex } from '../../../../src/core/search/reading/open-index.ts';
import type { RecordGroup } from '../../../../src/core/search/record.ts';
import { writeIndex } from '../../../../src/core/search/writing/write-index.ts';
import { edtfRange } from '../../../../src/core/schema/edtf-range.ts';
import { searchCodec } from '../../../../src/dossier/search-codec.ts';

const groups = ['bestand in Aleppo', 'leger bij Damascus', 'bestand en leger'].map(
  (text, index): RecordGroup => ({
    kind: 'article',
    slug: `a-${index}`,
    path: `articles/a-${index}/`,
    title: `Bericht ${index}`,
    lang: 'nl',
    date: `2016-12-2${index}`,
    outlet: 'De Bode',
    records: [{ kind: 'passage', id: `p-${index}`, text, mentions: [] }],
  }),
);
const files = writeIndex(groups, [], { analyserFor, codec: searchCodec, rangeOf: edtfRange, shardBytes: 20 });

function open(change: (name: string, text: string) => string | Error) {
  const asked: string[] = [];
  const read = (name: string): Promise<string> => {
    asked.push(name);
    const text = change(name, files.get(name)!);
    return typeof text === 'string' ? Promise.resolve(text) : Promise.reject(text);
  };
  return { engine: openIndex({ read, analyserFor }), asked };
}

const isRoot = (name: string): boolean => name === 'index.js';
const search = (query: string) => ({ query, limit: 10 });

test('a root that cannot be read is an error, and is asked for again', async () => {
  let failures = 1;
  const { engine } = open((name, text) => (isRoot(name) && failures-- > 0 ? new Error('offline') : text));
  await expect(engine.load()).rejects.toThrow('offline');
  await engine.load();
  expect((await engine.search(search('bestand'))).totalGroups).toBe(2);
});

test('a truncated root is an error', async () => {
  const { engine } = open((_, text) => text.slice(0, -9));
  await expect(engine.load()).rejects.toThrow('damaged');
});

test('with every other file failing, nothing is found and it is said which files', async () => {
  const { engine } = open((name, text) => (isRoot(name) ? text : new Error('offline')));
  const answer = await engine.search(search('bestand'));
  expect(answer.groups).toEqual([]);
  expect(answer.notes.map(({ code }) => code)).toEqual(['partial']);
  expect(answer.notes[0]!.part).toMatch(/^[0-9a-z]{8}/);
});

test.each([
  ['truncated', (text: string) => text.slice(0, text.length / 2)],
  ['empty', () => ''],
  ['changed', (text: string) => text.replace(/,"(.)/, (_, letter) => `,"${letter === 'A' ? 'B' : 'A'}`)],
  ['of another build', () => wrapShard(packedOnly(new Uint8Array([0, 1, 119, 0, 0])), searchCodec).text],
])('shards that are %s are left out, and said to be', async (_, damage) => {
  const { engine } = open((name, text) => (isRoot(name) || text.includes('",[') ? text : damage(text)));
  const answer = await engine.search(search('bestand leger'));
  expect(answer.groups).toEqual([]);
  expect(answer.notes.map(({ code }) => code)).toContain('partial');
});

test('search goes on with the words whose shards are whole', async () => {
  const whole = open((_, text) => text);
  await whole.engine.search(search('leger'));
  const needed = new Set(whole.asked);
  const { engine } = open((name, text) => (needed.has(name) ? text : new Error('offline')));
  const answer = await engine.search(search('leger bestand'));
  expect(answer.groups.map(({ slug }) => slug).sort()).toEqual(['a-1', 'a-2']);
  expect(answer.notes.map(({ code }) => code)).toContain('partial');
});

test('a shard that failed once is asked for again', async () => {
  let isDown = true;
  const { engine } = open((name, text) => (!isRoot(name) && isDown ? new Error('offline') : text));
  await engine.search(search('bestand'));
  isDown = false;
  const answer = await engine.search(search('bestand'));
  expect(answer.totalGroups).toBe(2);
  expect(answer.notes).toEqual([]);
});

test('an index of another version is not searched', async () => {
  const { engine } = open((name, text) => {
    if (!isRoot(name)) return text;
    const root = {
      version: 99,
      fingerprint: '',
      records: 3,
      meanLength: 3,
      languages: ['nl'],
      articles: 3,
      entries: 0,
    };
    const more = {
      shards: 'xxxxxxxx',
      starts: '',
      packs: [],
      entryPacks: [],
      columns: 'x',
      termColumns: 'x',
    };
    return wrapShard(
      packedOnly(new TextEncoder().encode(JSON.stringify({ ...root, ...more }))),
      searchCodec,
      'index',
    ).text;
  });
  const answer = await engine.search(search('bestand'));
  expect(answer.groups).toEqual([]);
  expect(answer.notes.map(({ code }) => code)).toContain('stale');
});

test('texts come from the data files of articles; where one fails, from the pack', async () => {
  const asked: string[] = [];
  const readArticle = (slug: string): Promise<string> => {
    asked.push(slug);
    if (slug === 'a-0') return Promise.reject(new Error('offline'));
    const row = {
      slug,
      title: 'Uit het bestand',
      lang: 'nl',
      date: '2016-12-22',
      outlet: null,
      agency: null,
    };
    const passages = [{ id: 'p-2', n: 1, kind: 'paragraph', text: 'bestand en leger', url: '' }];
    return Promise.resolve(JSON.stringify({ ...row, passages }));
  };
  const engine = openIndex({ read: (name) => Promise.resolve(files.get(name)!), readArticle, analyserFor });
  const answer = await engine.search(search('bestand'));
  expect(asked.sort()).toEqual(['a-0', 'a-2']);
  expect(answer.groups.map(({ title }) => title).sort()).toEqual(['Bericht 0', 'Uit het bestand']);
  expect(answer.notes).toEqual([]);
});
