import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader } from '../../../../src/core/search/index-format/byte-reader.ts';
import { ByteWriter } from '../../../../src/core/search/index-format/byte-writer.ts';
import { readHead, type WordHead, writeHead } from '../../../../src/core/search/index-format/word-head.ts';

function writtenAndRead(key: string, head: WordHead): WordHead {
  const to = new ByteWriter();
  writeHead(to, key, head, true);
  const from = new ByteReader(to.bytes());
  const read = readHead(from, key);
  expect(from.isAtEnd).toBe(true);
  return read.head;
}

test.each([
  ['regeringsleger', ['wleger', 'wregeer'], ['wregeer', 'wleger']],
  ['babyslaapzak', ['wbaby', 'wslaap', 'wslaapzak', 'wzak'], ['wbaby', 'wslaap', 'wslaapzak', 'wzak']],
  ['oceaanbodem', ['wbodem', 'wocean'], ['wocean', 'wbodem']],
])('parts of %s come back in the order in which they stand', (exact, parts, standing) => {
  const head = { forms: [{ exact, parts }], names: [] };
  expect(writtenAndRead(`w${exact}`, head).forms).toEqual([{ exact, parts: standing }]);
});

test('forms, parts and names come back, whatever they are', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('leger', 'regeringsleger', 'legers', 'regering'),
  );
  const keys = fc.uniqueArray(
    word.map((part) => `w${part}`),
    { maxLength: 5 },
  );
  const head = fc.record({
    forms: fc.array(fc.record({ exact: word, parts: keys }), { maxLength: 4 }),
    names: fc.array(fc.record({ rest: keys, term: word }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(word, head, (stem, written) => {
      const read = writtenAndRead(`w${stem}`, written);
      const sorted = ({ forms, names }: WordHead): WordHead => ({
        forms: forms.map(({ exact, parts }) => ({ exact, parts: parts.toSorted() })),
        names,
      });
      expect(sorted(read)).toEqual(sorted(written));
    }),
  );
});
