import { ByteWriter } from '../index-format/byte-writer.ts';
import { type GroupName, writeGroupBlock } from '../index-format/group-block.ts';
import type { TableEntry } from '../index-format/shard-table.ts';
import { blockKey, pathKey } from '../index-format/table-key.ts';
import type { RecordGroup } from '../record.ts';
import type { NumberedGroup } from './analyse-groups.ts';

/** Lines of the table by which a group's number becomes its slug, and its path its number. */
export function groupTableEntries(groups: readonly NumberedGroup[]): TableEntry[] {
  // What is no article has no data file: its pack is known by its number.
  const articles = groups.filter(({ group }) => group.kind === 'article');
  const blocks = Map.groupBy(articles, ({ number }) => blockKey(number));
  return [
    ...[...blocks].map(([key, some]) => ({
      key,
      body: writeGroupBlock(some.map(({ group }) => blockName(group))),
    })),
    ...groups.map(({ number, group }) => ({ key: pathKey(group.path), body: numberBytes(number) })),
  ];
}

function numberBytes(number: number): Uint8Array {
  const to = new ByteWriter();
  to.number(number);
  return to.bytes();
}

function blockName({ slug, records }: RecordGroup): GroupName {
  return { slug, inData: records.filter(({ kind }) => kind === 'passage' || kind === 'heading').length };
}
