import type { NameState } from './name-state.ts';
import type { AnalysedCorpus } from './analyse-groups.ts';

/** The table as it was written: what must be known to write only what changes. */
export interface TableState {
  /** Every key, ascending. */
  readonly keys: readonly string[];
  /** Bytes of each line, and a hash of its body. */
  readonly sizes: Uint32Array;
  readonly hashes: Uint32Array;
  /** Number of each shard's first key, and its name. */
  readonly cuts: Uint32Array;
  readonly names: readonly string[];
}

/** A pack of texts, by what it was made of. */
export interface PackState {
  readonly print: string;
  readonly name: string;
}

/** What a build keeps for the next, so that after an edit only what the edit touches is made anew. */
export interface IndexState {
  /** Of everything but the texts of groups: another one, and all is made anew. */
  readonly basis: string;
  /** Paths of the groups in order, and a hash of each group. */
  readonly paths: readonly string[];
  readonly prints: readonly string[];
  readonly corpus: AnalysedCorpus;
  /** Numbers of the keys of the parts of each word that is a compound. */
  readonly partsOf: readonly (readonly number[] | undefined)[];
  readonly names: NameState;
  readonly table: TableState;
  readonly packs: readonly PackState[];
}
