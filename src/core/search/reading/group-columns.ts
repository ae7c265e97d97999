import { ByteReader } from '../index-format/byte-reader.ts';
import { FIRST_ENTRY } from '../index-format/doc-number.ts';
import type { RecordGroup } from '../record.ts';
import type { IndexRoot } from '../index-format/root.ts';
import type { ShardStore } from './shard-store.ts';

/** What facets and filters know of a group. */
export interface GroupFacts {
  readonly kind: RecordGroup['kind'];
  readonly outlet: string | undefined;
  readonly agency: string | undefined;
  readonly lang: string;
  /** Days since 1970 that its date covers; undefined where it has none. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** Facts by the number of the group; undefined where the file could not be read. */
export type GroupColumns = (group: number) => GroupFacts | undefined;

const KINDS = ['article', 'term', 'claim', 'event'] as const;
const FIRST_DAY = -719_162;

/** Reads the columns that `writing/columns.ts` wrote. */
export async function readColumns(root: IndexRoot, store: ShardStore): Promise<GroupColumns> {
  const bytes = await store.file(root.columns);
  const rows = bytes ? decode(bytes) : [];
  return (group) => rows[group < FIRST_ENTRY ? group : group - FIRST_ENTRY + root.articles];
}

function decode(bytes: Uint8Array): readonly GroupFacts[] {
  try {
    const from = new ByteReader(bytes);
    const [outlets, agencies, languages] = [readTexts(from), readTexts(from), readTexts(from)];
    return Array.from({ length: from.number() }, () => readRow(from, outlets, agencies, languages));
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function readTexts(from: ByteReader): readonly string[] {
  return Array.from({ length: from.number() }, () => from.text());
}

function readRow(
  from: ByteReader,
  outlets: readonly string[],
  agencies: readonly string[],
  languages: readonly string[],
): GroupFacts {
  const kind = KINDS[from.number()] ?? 'article';
  const [outlet, agency, lang] = [
    outlets[from.number() - 1],
    agencies[from.number() - 1],
    languages[from.number() - 1],
  ];
  const day = from.number();
  const first = day === 0 ? undefined : day - 1 + FIRST_DAY;
  const last = first === undefined ? undefined : first + from.number();
  return { kind, outlet, agency, lang: lang ?? '', first, last };
}
