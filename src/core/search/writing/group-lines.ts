import { ByteWriter } from '../index-format/byte-writer.ts';
import { kindOfDoc, placeOfDoc } from '../index-format/doc-number.ts';
import { writeGroupBlock } from '../index-format/group-block.ts';
import { blockKey, GROUPS_PER_BLOCK, pathKey } from '../index-format/table-key.ts';
import type { AnalysedCorpus, NumberedGroup } from './analyse-groups.ts';
import type { TableLines } from './table-lines.ts';

/**
 * Writes the lines by which a number becomes the slug of an article. What is no article has no data file: its pack is known
 * by its number.
 * @param articles all articles, in order
 * @param places the blocks that hold these are written, as far as there are any
 */
export function writeBlockLines(
  articles: readonly NumberedGroup[],
  corpus: AnalysedCorpus,
  places: Iterable<number>,
  to: TableLines,
): void {
  const bytes = new ByteWriter();
  const blocks = new Set<number>();
  for (const place of places) blocks.add(Math.floor(place / GROUPS_PER_BLOCK));
  for (const block of blocks) {
    const start = block * GROUPS_PER_BLOCK;
    if (start >= articles.length) continue;
    const names = articles
      .slice(start, start + GROUPS_PER_BLOCK)
      .map(({ group }, index) => ({ slug: group.slug, inData: inData(corpus, start + index) }));
    bytes.clear();
    writeGroupBlock(bytes, names);
    to.push(blockKey(start), bytes);
  }
}

/** How many records of a group are in its data file; undefined where all are. */
function inData({ docs, groups }: AnalysedCorpus, place: number): number | undefined {
  let [count, others] = [0, 0];
  for (let unit = groups[place] ?? 0; unit < (groups[place + 1] ?? 0); unit++) {
    const doc = docs[unit] ?? 0;
    if (placeOfDoc(doc) === 0) continue;
    const kind = kindOfDoc(doc);
    if (kind === 'passage' || kind === 'heading') count++;
    else others++;
  }
  return others === 0 ? undefined : count;
}

/** Writes the lines by which a path becomes a number. */
export function writePathLines(groups: readonly NumberedGroup[], to: TableLines): void {
  const bytes = new ByteWriter();
  for (const { number, group } of groups) {
    bytes.clear();
    bytes.number(number);
    to.push(pathKey(group.path), bytes);
  }
}
