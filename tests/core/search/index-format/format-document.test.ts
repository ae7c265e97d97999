import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { readShard } from '../../../../src/core/search/index-format/shard-bytes.ts';
import { readWordEntry } from '../../../../src/core/search/index-format/word-entry.ts';
import type { RecordGroup, SearchTerm } from '../../../../src/core/search/record.ts';
import { writeIndex } from '../../../../src/core/search/writing/write-index.ts';
import { ROOT } from '../../../setup/paths.ts';

const document = readFileSync(join(ROOT, 'src/core/search/FORMAT.md'), 'utf8');
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(document)![1]!;

interface Example {
  readonly groups: readonly RecordGroup[];
  readonly terms: readonly SearchTerm[];
}

test('the example of the document is what is written, byte for byte', () => {
  const { groups, terms } = JSON.parse(block('json')) as Example;
  const script = block('js');
  const [, name, base64] = /^dossierShard\("(.*)","(.*)"\)$/.exec(script)!;
  expect(writeIndex(groups, terms, { analyserFor }).get(`${name}.js`)).toBe(script);
  const bytes = inflateRawSync(Buffer.from(base64!, 'base64'));
  const explained = block('text')
    .split('\n')
    .map((line) => line.slice(0, 22).trim())
    .join(' ');
  expect(
    bytes
      .toString('hex')
      .replace(/(..)(?=.)/g, '$1 ')
      .startsWith(explained),
  ).toBe(true);
});

test('the example says what its explanation says', () => {
  const [, base64] = /","(.*)"\)$/.exec(block('js'))!;
  const body = readShard(inflateRawSync(Buffer.from(base64!, 'base64'))).get('wbrug')!;
  const { head, lists } = readWordEntry('wbrug', body);
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
