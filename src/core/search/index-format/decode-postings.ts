import type { ByteReader } from './byte-reader.ts';
import { docNumber } from './doc-number.ts';
import { MORE_OCCURRENCES } from './encode-postings.ts';
import { NO_POSTINGS, type Postings } from './postings.ts';

/** Rows a list could not have more of: a broken file must not ask for all the memory there is. */
const MOST_ROWS = 2 ** 26;

/** Reads a list that `encodePostings` wrote. Throws a RangeError where the bytes make no sense. */
export function decodePostings(from: ByteReader, hasForms: boolean): Postings {
  const count = from.number();
  if (count === 0) return NO_POSTINGS;
  if (count > MOST_ROWS) throw new RangeError('A list longer than any can be.');
  const docs = readDocs(from, count);
  const lengths = new Uint8Array(count);
  const subheads = new Uint8Array(count);
  const differ = new Uint8Array(count);
  const starts = new Uint32Array(count + 1);
  let total = 0;
  for (let row = 0; row < count; row++) {
    const byte = from.byte();
    lengths[row] = byte & 15;
    subheads[row] = (byte >> 6) & 1;
    differ[row] = byte >> 7;
    const few = (byte >> 4) & 3;
    total += few === MORE_OCCURRENCES ? MORE_OCCURRENCES + from.number() : few;
    starts[row + 1] = total;
  }
  if (total > MOST_ROWS) throw new RangeError('More occurrences than there can be.');
  const forms = new Uint32Array(total);
  if (hasForms) readForms(from, starts, differ, forms);
  return { count, docs, lengths, subheads, starts, forms, positions: readPositions(from, starts, total) };
}

function readDocs(from: ByteReader, count: number): Float64Array {
  const docs = new Float64Array(count);
  let base = 0;
  let within = 0;
  let group = 0;
  for (let row = 0; row < count; row++) {
    const head = from.number();
    if (head % 2 === 1) {
      group += (head - 1) / 2;
      base = docNumber(group, 0, 0);
      within = from.number();
    } else within += head / 2;
    docs[row] = base + within;
  }
  return docs;
}

function readForms(from: ByteReader, starts: Uint32Array, differ: Uint8Array, forms: Uint32Array): void {
  for (let row = 0; row < differ.length; row++) {
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    if (start === end) continue;
    if (differ[row] === 1) for (let at = start; at < end; at++) forms[at] = from.number();
    else forms.fill(from.number(), start, end);
  }
}

function readPositions(from: ByteReader, starts: Uint32Array, total: number): Uint32Array {
  const positions = new Uint32Array(total);
  for (let row = 0; row + 1 < starts.length; row++) {
    let position = 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) positions[at] = position += from.number();
  }
  return positions;
}
