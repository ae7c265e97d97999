import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader } from '../../../../src/core/search/index-format/bit-reader.ts';
import { BitWriter } from '../../../../src/core/search/index-format/bit-writer.ts';
import { decodePostings } from '../../../../src/core/search/index-format/decode-postings.ts';
import { docNumber } from '../../../../src/core/search/index-format/doc-number.ts';
import { encodePostings } from '../../../../src/core/search/index-format/encode-postings.ts';
import type { Postings } from '../../../../src/core/search/index-format/postings.ts';
import { bytesOf } from './bytes-of.ts';

const row = fc.record({
  group: fc.oneof(fc.nat(40), fc.integer({ min: 2 ** 18, max: 2 ** 18 + 9 })),
  place: fc.nat(300),
  kind: fc.nat(7),
  length: fc.nat(15),
  subhead: fc.nat(1),
  places: fc.uniqueArray(fc.nat(2000), { maxLength: 9 }).map((list) => list.sort((a, b) => a - b)),
  form: fc.nat(5),
});

function postingsOf(rows: readonly (typeof row extends fc.Arbitrary<infer Row> ? Row : never)[]): Postings {
  const sorted = [...new Map(rows.map((one) => [docNumber(one.group, one.place, 0), one]))].sort(
    ([a], [b]) => a - b,
  );
  const starts = [0];
  for (const [, { places }] of sorted) starts.push(starts.at(-1)! + places.length);
  return {
    count: sorted.length,
    docs: Float64Array.from(sorted, ([, { group, place, kind }]) => docNumber(group, place, kind)),
    lengths: Uint8Array.from(sorted, ([, { length }]) => length),
    subheads: Uint8Array.from(sorted, ([, { subhead }]) => subhead),
    starts: Uint32Array.from(starts),
    positions: Uint32Array.from(sorted.flatMap(([, { places }]) => places)),
    forms: Uint32Array.from(
      sorted.flatMap(([, { places, form }]) => places.map((place) => (place % 3 === 0 ? form : 1))),
    ),
  };
}

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const list = postingsOf(rows);
      const to = new BitWriter();
      encodePostings(to, list, true);
      const from = new BitReader(bytesOf(to));
      expect(decodePostings(from, true)).toEqual(list);
      expect(from.left).toBeLessThan(8);
    }),
  );
});

test('bits that end too soon are no list', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 30 }),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (rows, share) => {
        const to = new BitWriter();
        encodePostings(to, postingsOf(rows), true);
        const bytes = bytesOf(to);
        const cut = bytes.subarray(0, Math.floor(bytes.length * share));
        expect(() => decodePostings(new BitReader(cut), true)).toThrow(RangeError);
      },
    ),
  );
});
