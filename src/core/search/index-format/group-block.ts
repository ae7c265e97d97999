import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { sharedLength } from './shard-bytes.ts';

/** What must be known of an article to fetch its texts. */
export interface GroupName {
  readonly slug: string;
  /** How many of its records are in its data file, those after them being in the pack alone; undefined where all are in it. */
  readonly inData: number | undefined;
}

/** Body of the line of a block. */
export function writeGroupBlock(groups: readonly GroupName[]): Uint8Array {
  const to = new ByteWriter();
  let before = '';
  for (const { slug, inData } of groups) {
    const shared = sharedLength(before, slug);
    to.number(shared * 2 + (inData === undefined ? 0 : 1));
    if (inData !== undefined) to.number(inData);
    to.text(slug.slice(shared));
    before = slug;
  }
  return to.bytes();
}

/** Throws a RangeError where the bytes make no sense. */
export function readGroupBlock(bytes: Uint8Array): GroupName[] {
  const from = new ByteReader(bytes);
  const groups: GroupName[] = [];
  let slug = '';
  while (!from.isAtEnd) {
    const first = from.number();
    const inData = first % 2 === 0 ? undefined : from.number();
    slug = slug.slice(0, first >> 1) + from.text();
    groups.push({ slug, inData });
  }
  return groups;
}
