import { ByteReader } from '../index-format/byte-reader.ts';
import type { IndexRoot } from '../index-format/root.ts';
import type { ShardStore } from './shard-store.ts';

/** A term, and the groups that mention it, ascending. */
export interface TermFacts {
  readonly slug: string;
  readonly term: string;
  readonly type: string;
  readonly groups: readonly number[];
}

/** Reads which groups mention which term; nothing where the file could not be read. */
export async function readTermColumns(root: IndexRoot, store: ShardStore): Promise<readonly TermFacts[]> {
  const bytes = await store.file(root.termColumns);
  try {
    return bytes ? decode(new ByteReader(bytes)) : [];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function decode(from: ByteReader): TermFacts[] {
  return Array.from({ length: from.number() }, () => {
    const [slug, term, type] = [from.text(), from.text(), from.text()];
    let group = 0;
    const groups = Array.from({ length: from.number() }, () => (group += from.number()));
    return { slug, term, type, groups };
  });
}
