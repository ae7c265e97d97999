import { analyserFor } from '../core/search/analysis/analyser-for.ts';
import { dayRange } from '../core/schema/day-range.ts';
import type { GroupSource, SearchTerm } from '../core/search/record.ts';
import type { RangeOf } from '../core/search/writing/columns.ts';
import { updateIndex } from '../core/search/writing/update-index.ts';
import type { Kept, OnRead, WriteFile } from '../core/search/writing/written-index.ts';
import { compoundSplitter } from './compound-splitter.ts';
import { keepIndex } from './kept-index.ts';
import { searchCodec } from './search-codec.ts';
import { searchCodePrint } from './search-code-print.ts';

/** Groups that may differ from what is kept: keeping what was made of them takes longer than making it again. */
const MOST_UNKEPT = 24;

/** Where the files of an index go, and are found again: by name, without ending. */
export interface IndexStore {
  readonly write: WriteFile;
  /** Brings in a file that was not written, out of what an earlier build kept; false where it is lost. */
  readonly bring: (name: string) => boolean;
  /** Bytes of a file, piece by piece, each until the next is asked for. */
  readonly bytesOf: (name: string) => Iterable<Uint8Array>;
}

/** What an earlier build kept, and where; and who hears which groups are read now. */
interface KeptBefore {
  readonly cache?: string | undefined;
  readonly kept?: Kept | undefined;
  readonly onRead?: OnRead | undefined;
}

/** An index that was made. */
export interface MadeIndex {
  /** Names of all its files. */
  readonly names: readonly string[];
  /** Why it could not be kept, which is no harm but that the next build takes longer. */
  readonly unkept?: unknown;
}

/**
 * Makes an index of records, of what an earlier build kept as far as it goes, and keeps it in `cache`. Undefined where a file
 * of what was kept is lost.
 */
export async function makeSearchIndex(
  groups: readonly GroupSource[],
  terms: readonly SearchTerm[],
  store: IndexStore,
  { cache, kept, onRead }: KeptBefore = {},
): Promise<MadeIndex | undefined> {
  const options = {
    analyserFor,
    splitterFor: compoundSplitter,
    codec: searchCodec,
    rangeOf: await rangesOf(groups),
    version: searchCodePrint(),
    onRead,
  };
  const written = new Set<string>();
  const { names, state, unlike } = updateIndex(
    groups,
    terms,
    options,
    (file) => {
      written.add(file.name);
      store.write(file);
    },
    kept,
  );
  if (!names.every((name) => written.has(name) || store.bring(name))) return undefined;
  if (cache === undefined || (kept && unlike <= MOST_UNKEPT)) return { names };
  try {
    await keepIndex(cache, state, names, store.bytesOf);
    return { names };
  } catch (unkept) {
    return { names, unkept };
  }
}

/** The grammar of all dates is large, and loaded only for a dossier with dates that are no days. */
async function rangesOf(groups: readonly GroupSource[]): Promise<RangeOf> {
  if (groups.every(({ date }) => date === undefined || DAY.test(date))) return dayRange;
  const { edtfRange } = await import('../core/schema/edtf-range.ts');
  return edtfRange;
}

/** A day, or a moment of it. */
const DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/;
