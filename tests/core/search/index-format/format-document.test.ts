import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { ByteReader } from '../../../../src/core/search/index-format/byte-reader.ts';
import { readShard } from '../../../../src/core/search/index-format/read-shard.ts';
import type { ShardContent } from '../../../../src/core/search/index-format/shard-content.ts';
import { unwrapShardNow } from '../../../../src/core/search/index-format/unwrap-shard-now.ts';
import type { ShardCodec } from '../../../../src/core/search/index-format/wrap-shard.ts';
import { readWordEntry } from '../../../../src/core/search/index-format/word-entry.ts';
import type { RecordGroup, SearchTerm } from '../../../../src/core/search/record.ts';
import { writeIndex } from '../../../../src/core/search/writing/write-index.ts';
import { ROOT } from '../../../setup/paths.ts';
import { edtfRange } from '../../../../src/core/schema/edtf-range.ts';
import { searchCodec } from '../../../../src/dossier/search-codec.ts';

const document = readFileSync(join(ROOT, 'src/core/search/FORMAT.md'), 'utf8');
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(document)![1]!;

interface Example {
  readonly groups: readonly RecordGroup[];
  readonly terms: readonly SearchTerm[];
}

const content = (): ShardContent => unwrapShardNow(block('js'), searchCodec)!;
/** Many a deflated text is the same text: where it is that of the document, as the document has it. */
const asDocumented = (): ShardCodec => {
  const deflated = Buffer.from(/,"(\S*) /.exec(block('js'))![1]!, 'base64');
  const { packed } = content();
  return {
    ...searchCodec,
    deflate: (bytes) => (Buffer.compare(packed, bytes) === 0 ? deflated : searchCodec.deflate(bytes)),
  };
};

const firstColumn = (language: string): string =>
  block(language)
    .split('\n')
    .map((line) => line.slice(0, 22))
    .join(' ');

test('the example of the document is what is written, byte for byte and bit for bit', () => {
  const { groups, terms } = JSON.parse(block('json')) as Example;
  const script = block('js');
  const [, name] = /^dossierShard\("(.*?)"/.exec(script)!;
  const options = { analyserFor, codec: asDocumented(), rangeOf: edtfRange };
  expect(writeIndex(groups, terms, options).get(`${name}.js`)).toBe(script);
  const { packed, loose } = content();
  expect(Buffer.from(packed).toString('hex')).toMatch(
    new RegExp(`^${firstColumn('text').replaceAll(/\s/g, '')}`),
  );
  const bits = Array.from(loose, (byte) => Array.from(byte.toString(2).padStart(8, '0')).reverse().join(''));
  expect(bits.join('')).toMatch(new RegExp(`^${firstColumn('bits').replaceAll(/\s/g, '')}`));
});

test('the example says what its explanation says', () => {
  const body = readShard(content()).get('wbrug')!;
  const { head, lists } = readWordEntry('wbrug', new ByteReader(body));
  expect(head).toEqual({
    forms: [
      { exact: 'brug', parts: [] },
      { exact: 'bruggen', parts: [] },
    ],
    names: [{ rest: [], term: 'brug' }],
  });
  expect([...lists!.own.docs]).toEqual([0, 8]);
  expect([...lists!.own.positions]).toEqual([0, 1, 4]);
  expect([...lists!.own.forms]).toEqual([0, 0, 1]);
});
