import type { Analyser } from '../analysis/token.ts';
import type { SearchTerm } from '../record.ts';
import type { NumberedGroup } from './analyse-groups.ts';
import type { Hash } from './group-print.ts';
import type { IndexState } from './index-state.ts';
import type { SplitterFor } from './split-words.ts';

export interface WriteOptions {
  /** The analyser of a BCP 47 language. */
  readonly analyserFor: (lang: string) => Analyser;
  readonly splitterFor?: SplitterFor | undefined;
  /** Bytes a shard may have before it is deflated. Smaller: less is fetched for a rare word, and more files. */
  readonly shardBytes?: number;
  /** Tells texts that changed: another than our own where there is a faster one. */
  readonly hash?: Hash;
  /** Changes where the programs that read and split words do: what was kept of another is not used. */
  readonly version?: string;
}

/** What an earlier build left. */
export interface Kept {
  readonly state: IndexState;
  /** Text of a file of that build, by its name without ending; undefined where it is lost. */
  readonly readFile: (name: string) => string | undefined;
}

/** What an index is made of. */
export interface IndexInput {
  readonly numbered: readonly NumberedGroup[];
  readonly terms: readonly SearchTerm[];
  readonly languages: readonly string[];
  readonly basis: string;
  readonly paths: readonly string[];
  readonly prints: readonly string[];
  readonly options: WriteOptions;
}

/** An index that was written. */
export interface WrittenIndex {
  /** Names of all its files, with ending, sorted. */
  readonly names: readonly string[];
  /** Texts of those that an earlier build has not left, by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly state: IndexState;
  /** Groups that were read anew. */
  readonly read: number;
}
