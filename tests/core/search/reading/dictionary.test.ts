import { expect, test } from 'vitest';
import { edtfRange } from '../../../../src/core/schema/edtf-range.ts';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { asRoot } from '../../../../src/core/search/index-format/root.ts';
import { readShard } from '../../../../src/core/search/index-format/read-shard.ts';
import type { ShardContent } from '../../../../src/core/search/index-format/shard-content.ts';
import { SPACES } from '../../../../src/core/search/index-format/table-key.ts';
import { unwrapShardNow } from '../../../../src/core/search/index-format/unwrap-shard-now.ts';
import { openIndex } from '../../../../src/core/search/reading/open-index.ts';
import type { RecordGroup } from '../../../../src/core/search/record.ts';
import type { SearchEngine } from '../../../../src/core/search/search-engine.ts';
import { writeIndex } from '../../../../src/core/search/writing/write-index.ts';
import { searchCodec } from '../../../../src/dossier/search-codec.ts';

const article = (slug: string, lang: string, text: string): RecordGroup => ({
  kind: 'article',
  slug,
  path: `articles/${slug}/`,
  title: slug,
  lang,
  records: [{ kind: 'passage', id: 'p-1', text, mentions: [] }],
});

const files = writeIndex(
  [
    article('a', 'nl', 'De steden tekenden een wapenstilstand. Het café ging open.'),
    article('b', 'nl', 'Een bestand in het noorden, zei de VRT.'),
    article('c', 'en', 'The negotiators were running out of proposals.'),
  ],
  [],
  { analyserFor, codec: searchCodec, rangeOf: edtfRange },
);

const contentOf = (name: string): ShardContent => unwrapShardNow(files.get(name)!, searchCodec)!;

/** An engine, and the spaces of the table of which it read something. */
function open(): { readonly engine: SearchEngine; readonly spaces: Set<string> } {
  const spaces = new Set<string>();
  const { shards } = asRoot(JSON.parse(Buffer.from(contentOf('index.js').packed).toString()))!;
  const read = (name: string): Promise<string> => {
    if (shards.includes(name.replace('.js', '')))
      for (const key of readShard(contentOf(name)).keys()) spaces.add(key.charAt(0));
    return Promise.resolve(files.get(name)!);
  };
  return { engine: openIndex({ read, analyserFor }), spaces };
}

test.each([
  ['sted*', 'a', 'the stem is no beginning of the form'],
  ['wapen*', 'a', 'the stem is expected'],
  ['caf*', 'a', 'written with an accent'],
  ['vrt*', 'b', 'an acronym'],
  ['negotiat*', 'c', 'of another language than most'],
  ['runn*', 'c', 'of another language than most, whose stem is shorter'],
])('%s finds %s: %s', async (query, slug) => {
  const { groups } = await open().engine.search({ query, limit: 5 });
  expect(groups.map((group) => group.slug)).toEqual([slug]);
});

test.each([
  ['wapenstilstnad', 'wapenstilstand', false],
  ['bestnad', 'bestand', false],
  ['ebstand', 'bestand', true],
  ['cafee', 'café', false],
])('%s is corrected to %s; what is written backwards is read: %s', async (typed, right, isRead) => {
  const { engine, spaces } = open();
  const { corrections } = await engine.search({ query: typed, limit: 5 });
  expect(corrections).toEqual([{ word: typed, suggestion: right }]);
  expect(spaces.has(SPACES.backward)).toBe(isRead);
});
