import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** What must be known of an article to fetch its texts. */
export interface GroupName {
  readonly slug: string;
  /** How many of its records are in its data file; those after them are in the pack alone. */
  readonly inData: number;
}

/** Body of the line of a block. */
export function writeGroupBlock(groups: readonly GroupName[]): Uint8Array {
  const to = new ByteWriter();
  for (const { slug, inData } of groups) {
    to.number(inData);
    to.text(slug);
  }
  return to.bytes();
}

/** Throws a RangeError where the bytes make no sense. */
export function readGroupBlock(bytes: Uint8Array): GroupName[] {
  const from = new ByteReader(bytes);
  const groups: GroupName[] = [];
  while (!from.isAtEnd) {
    const inData = from.number();
    groups.push({ inData, slug: from.text() });
  }
  return groups;
}
