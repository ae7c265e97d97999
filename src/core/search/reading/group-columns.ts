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
    const count = from.number();
    const column = (): number[] => Array.from({ length: count }, () => from.number());
    const [kinds, ofOutlet, ofAgency, ofLanguage] = [column(), column(), column(), column()];
    const [steps, more] = [column(), column()];
    let day = 0;
    return kinds.map((kind, row): GroupFacts => {
      day += unzigzag(steps[row] ?? 0);
      const first = day === 0 ? undefined : day - 1 + FIRST_DAY;
      return {
        kind: KINDS[kind] ?? 'article',
        outlet: outlets[(ofOutlet[row] ?? 0) - 1],
        agency: agencies[(ofAgency[row] ?? 0) - 1],
        lang: languages[(ofLanguage[row] ?? 0) - 1] ?? '',
        first,
        last: first === undefined ? undefined : first + (more[row] ?? 0),
      };
    });
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function readTexts(from: ByteReader): readonly string[] {
  return Array.from({ length: from.number() }, () => from.text());
}

/** 0, 1, 2, 3 … → 0, −1, 1, −2 … */
function unzigzag(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}
