import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader } from '../../../../src/core/search/index-format/bit-reader.ts';
import { BitWriter } from '../../../../src/core/search/index-format/bit-writer.ts';
import { bytesOf } from './bytes-of.ts';

/** A number and the code it is written in; `size` is the count of bits, k, or the end. */
interface Code {
  readonly kind: 'bits' | 'rice' | 'gamma' | 'below';
  readonly size: number;
  readonly value: number;
}

const coded = (
  kind: Code['kind'],
  size: fc.Arbitrary<number>,
  value: fc.Arbitrary<number>,
): fc.Arbitrary<Code> => fc.record({ kind: fc.constant(kind), size, value });

const code = fc.oneof(
  coded('bits', fc.integer({ min: 0, max: 24 }), fc.nat(2 ** 24 - 1)),
  coded('rice', fc.nat(15), fc.oneof(fc.nat(40), fc.nat(2 ** 31 - 1))),
  coded('gamma', fc.constant(0), fc.nat(2 ** 24 - 2)),
  coded('below', fc.integer({ min: 1, max: 5000 }), fc.nat(4999)),
);

/** The value as it can be written: no larger than its code allows. */
function fitted({ kind, size, value }: Code): Code {
  const end = kind === 'bits' ? 2 ** size : kind === 'below' ? size : Infinity;
  return { kind, size, value: end === Infinity ? value : value % end };
}

function write(to: BitWriter, { kind, size, value }: Code): void {
  if (kind === 'bits') to.bits(value, size);
  else if (kind === 'rice') to.rice(value, size);
  else if (kind === 'gamma') to.gamma(value);
  else to.below(value, size);
}

function read(from: BitReader, { kind, size }: Code): number {
  if (kind === 'bits') return from.bits(size);
  if (kind === 'rice') return from.rice(size);
  return kind === 'gamma' ? from.gamma() : from.below(size);
}

test('numbers in any codes, one after the other, are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(code.map(fitted), { maxLength: 60 }), (codes) => {
      const to = new BitWriter();
      for (const one of codes) write(to, one);
      const from = new BitReader(bytesOf(to));
      expect(codes.map((one) => read(from, one))).toEqual(codes.map(({ value }) => value));
      expect(from.left).toBeLessThan(8);
    }),
  );
});

test('looking at what was written changes nothing', () => {
  const [one, other] = [new BitWriter(), new BitWriter()];
  for (const to of [one, other]) {
    to.gamma(5);
    if (to === one) bytesOf(to);
    to.rice(77, 3);
  }
  expect([...bytesOf(one)]).toEqual([...bytesOf(other)]);
});

test.each([
  [
    'the more usual is shorter',
    (to: BitWriter) => {
      to.rice(3, 2);
    },
    4,
  ],
  [
    'a leap costs no more than 52 bits',
    (to: BitWriter) => {
      to.rice(2 ** 31, 0);
    },
    52,
  ],
  [
    'what is as likely as all else costs as much',
    (to: BitWriter) => {
      to.below(3, 8);
    },
    3,
  ],
])('%s', (_, write, bits) => {
  const to = new BitWriter();
  write(to);
  expect(bytesOf(to).length).toBe(Math.ceil(bits / 8));
});

test('no number is larger than any can be', () => {
  expect(() => new BitReader(new Uint8Array(8).fill(0xff)).gamma()).toThrow(RangeError);
});
