import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../../../src/core/search/index-format/byte-writer.ts';
import { NO_POSTINGS } from '../../../../src/core/search/index-format/postings.ts';
import { readShard } from '../../../../src/core/search/index-format/read-shard.ts';
import { ShardLines } from '../../../../src/core/search/index-format/shard-lines.ts';
import { ShardWriter } from '../../../../src/core/search/index-format/shard-writer.ts';
import { compareKeys } from '../../../../src/core/search/index-format/shard-table.ts';
import { writeWordBody } from '../../../../src/core/search/index-format/word-entry.ts';

/** Texts in and beyond ASCII, well-formed, some of them longer than a length of one byte says. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
/** With beginnings as long as a mark can say, and longer ones. */
const key = fc
  .tuple(fc.constantFrom('', 'vredestij', 'vredestijd', 'vredesmachten', 'v'.repeat(150)), text)
  .map((parts) => parts.join(''));
const plain = fc.tuple(
  key.map((rest) => `p${rest}`),
  fc.uint8Array({ maxLength: 300 }),
);
const word = fc
  .tuple(key, fc.array(text, { maxLength: 4 }), fc.nat(200))
  .map(([stem, spellings, rows]): [string, Uint8Array] => {
    const key = `w${stem}`;
    const forms = spellings.map((exact, index) => ({ exact, parts: index === 0 ? [] : [`w${exact}s`] }));
    const docs = Float64Array.from({ length: rows }, (_, row) => 2 ** 20 * row + 8);
    const starts = Uint32Array.from({ length: rows + 1 }, (_, row) => row);
    const room = new Uint32Array(rows);
    const own = { ...NO_POSTINGS, count: rows, docs, lengths: new Uint8Array(rows), starts, positions: room };
    const to = new ByteWriter();
    const lists = { own: { ...own, subheads: new Uint8Array(rows), forms: room }, parts: NO_POSTINGS };
    writeWordBody(to, key, { forms, names: [] }, lists, false);
    return [key, to.bytes()];
  });

test('a shard gives back the lines that were written to it, wherever their bodies lay', () => {
  const shard = new ShardWriter();
  fc.assert(
    fc.property(fc.array(fc.oneof(plain, word), { maxLength: 20 }), fc.nat(5), (list, before) => {
      const lines = [...new Map(list)].sort(([one], [other]) => compareKeys(one, other));
      for (const [key, body] of lines) {
        const bytes = Uint8Array.from([...new Uint8Array(before), ...body, 1, 2, 3]);
        shard.add(key, bytes, before, before + body.length);
      }
      const read = [...readShard(shard.content())].map(([key, body]) => [key, [...body]]);
      expect(read).toEqual(lines.map(([key, body]) => [key, [...body]]));
    }),
  );
});

test('lines that are copied from a shard, some of them left out, are those that are written anew', () => {
  const shard = new ShardWriter();
  const add = ([key, body]: readonly [string, Uint8Array]): void => {
    shard.add(key, body, 0, body.length);
  };
  fc.assert(
    fc.property(
      fc.array(fc.oneof(plain, word), { maxLength: 20 }),
      fc.nat(20),
      fc.nat(5),
      (list, at, left) => {
        const all = [...new Map(list)].sort(([one], [other]) => compareKeys(one, other));
        for (const line of all) add(line);
        const lines = new ShardLines(shard.content(), all.length);
        expect(all.map((_, line) => [lines.keys[line], lines.body(line)])).toEqual(all);
        const from = Math.min(at, all.length);
        const to = Math.min(from + left, all.length);
        shard.addLines(lines, 0, from);
        shard.addLines(lines, to, all.length);
        const copied = shard.content();
        for (const line of [...all.slice(0, from), ...all.slice(to)]) add(line);
        expect(copied).toEqual(shard.content());
      },
    ),
  );
});

test('a shard with other lines than it must have is none', () => {
  const shard = new ShardWriter();
  shard.add('pbrug', Uint8Array.of(1, 2, 3, 4), 0, 4);
  const { packed, loose } = shard.content();
  for (const count of [0, 2]) expect(() => new ShardLines({ packed, loose }, count)).toThrow(RangeError);
  for (let length = 1; length < packed.length; length++)
    expect(() => new ShardLines({ packed: packed.subarray(0, length), loose }, 1)).toThrow(RangeError);
});

test('a shard whose bytes end too soon is none', () => {
  const shard = new ShardWriter();
  shard.add('pbrug', Uint8Array.of(1, 2, 3, 4), 0, 4);
  const { packed, loose } = shard.content();
  for (let length = 1; length < packed.length; length++)
    expect(() => readShard({ packed: packed.subarray(0, length), loose })).toThrow(RangeError);
});
