import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOfBody } from '../../../src/core/outline-of-body.ts';
import { encodeEntry, EntryRecord } from '../../../src/dossier/entries/entry-record.ts';
import { bodyOf } from '../../../src/markdown/body-of.ts';
import { lightOf } from '../../../src/markdown/light-of.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'Tekst.',
    '## Kop',
    '[[aleppo]]',
    '[[contradicts:a#p-1|zo]] en [@nrc, p. 3]',
    '> citaat',
    '- item',
  ),
  fc.constantFrom(
    '*nadruk*',
    '| a |\n| - |\n| b |',
    'noot[^1]\n\n[^1]: Zie.',
    '<b>html</b>',
    '&#xD800;\u{1F600}é',
  ),
  fc.string({ unit: 'grapheme' }),
);
const markdown = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('\n\n'));

test('what was read of a body is there again, and so is its tree', () => {
  fc.assert(
    fc.property(markdown, fc.nat(40), (text, line) => {
      const body = parseBody(text, { file: 'x.md', firstLine: line + 1 });
      const meta = { title: text.slice(0, 10), authors: ['A'], archived: [{ url: 'https://example.org' }] };
      const record = new EntryRecord(encodeEntry(meta, body, text));
      expect(record.meta()).toEqual(meta);
      expect(record.light()).toEqual(lightOf(body));
      expect(bodyOf(record.light(), () => record.markdown()).tree).toEqual(body.tree);
      const outline = record.outline();
      expect({ ...outline, passages: outline.passages }).toEqual(outlineOfBody(body));
      const { passages, ...besides } = record.light();
      expect(record.besides()).toEqual(besides);
      expect(passages.map((_, index) => record.passage(index))).toEqual(passages);
      expect(record.passage(passages.length)).toBeUndefined();
      expect(record.passage(-1)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test('equal fields have one print, others have another', () => {
  const body = parseBody('Tekst.', { file: 'x.md', firstLine: 1 });
  const printOf = (title: string, text: string): number =>
    new EntryRecord(encodeEntry({ title }, body, text)).metaPrint();
  expect(printOf('T', 'een')).toBe(printOf('T', 'twee'));
  expect(printOf('T', 'een')).not.toBe(printOf('U', 'een'));
});

test('a record may lie anywhere in the bytes of others', () => {
  const bytes = encodeEntry({ title: 'T' }, parseBody('Tekst [[a]].', { file: 'x.md', firstLine: 1 }), '');
  const among = new Uint8Array(bytes.length + 3);
  among.set(bytes, 3);
  const record = new EntryRecord(among.subarray(3));
  expect(record.meta()).toEqual({ title: 'T' });
  expect(record.light().passages[0]?.text).toMatch(/^Tekst/);
});
