import type { Analyser } from '../analysis/token.ts';
import type { ShardCodec, ShardFile } from '../index-format/wrap-shard.ts';
import type { GroupSource, SearchTerm } from '../record.ts';
import type { NumberedGroup } from './analyse-groups.ts';
import type { RangeOf } from './columns.ts';
import type { IndexState } from './index-state.ts';
import type { SplitterFor } from './split-words.ts';

export interface WriteOptions {
  /** The analyser of a BCP 47 language. */
  readonly analyserFor: (lang: string) => Analyser;
  readonly splitterFor?: SplitterFor | undefined;
  /** Bytes a shard may have before it is deflated. Smaller: less is fetched for a rare word, and more files. */
  readonly shardBytes?: number;
  /** Occurrences of a word from which on its lists are cut into chunks, see `chunkSize`. */
  readonly mostOccurrences?: number;
  /** Its results must depend on nothing that is not in `version`. */
  readonly codec: ShardCodec;
  /** Reads the EDTF dates of the groups. */
  readonly rangeOf: RangeOf;
  /** Changes where the programs do that read and split words and deflate: what was kept of another is not used. */
  readonly version?: string;
  readonly onRead?: OnRead | undefined;
}

/** Hears which groups will be read, in their order, before any is: who gives them may make them ready. */
export type OnRead = (groups: readonly GroupSource[]) => void;

/** What an earlier build left. */
export interface Kept {
  readonly state: IndexState;
  /** Text of a file of that build, by its name without ending; undefined where it is lost. */
  readonly readFile: (name: string) => string | undefined;
}

/** Takes a file as soon as it is made, so that nobody holds them all. Some may turn out not to be wanted. */
export type WriteFile = (file: ShardFile) => void;

/** What an index is made of. */
export interface IndexInput {
  readonly numbered: readonly NumberedGroup[];
  readonly terms: readonly SearchTerm[];
  readonly basis: string;
  readonly options: WriteOptions;
  readonly write: WriteFile;
}

/** An index that was written. */
export interface WrittenIndex {
  /** Names of all its files, without ending, sorted; those that an earlier build has not left were written. */
  readonly names: readonly string[];
  readonly state: IndexState;
  /** Groups that were read. */
  readonly read: number;
  /** Groups that came or went, have another number than in what was kept, or were read. */
  readonly unlike: number;
}
