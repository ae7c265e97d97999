import type { BitWriter } from '../../../../src/core/search/index-format/bit-writer.ts';
import { ByteWriter } from '../../../../src/core/search/index-format/byte-writer.ts';

/** The bytes of what was written as bits. */
export function bytesOf(bits: BitWriter): Uint8Array {
  const to = new ByteWriter();
  bits.appendTo(to);
  return to.bytes();
}
