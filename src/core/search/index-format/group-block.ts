import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { sharedLength } from './shared-length.ts';

/** What must be known of an article to fetch its texts. */
export interface GroupName {
  readonly slug: string;
  /** How many of its records are in its data file, those after them being in the pack alone; undefined where all are in it. */
  readonly inData: number | undefined;
}

/** Body of the line of a block. */
export function writeGroupBlock(to: ByteWriter, groups: readonly GroupName[]): void {
  let before = '';
  for (const { slug, inData } of groups) {
    const shared = sharedLength(before, slug);
    to.number(shared * 2 + (inData === undefined ? 0 : 1));
    if (inData !== undefined) to.number(inData);
    to.text(slug, shared);
    before = slug;
  }
}

/** Throws a RangeError where the bytes make no sense. */
export function readGroupBlock(from: ByteReader): GroupName[] {
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
