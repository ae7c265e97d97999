import type { Analyser } from '../analysis/token.ts';
import type { IndexRoot } from '../index-format/root.ts';
import type { RankingConstants } from '../ranking/constants.ts';
import type { ShardStore } from './shard-store.ts';
import type { ReadWord } from './word-reader.ts';

/** An open index, as the parts of the engine use it. */
export interface IndexAccess {
  readonly root: IndexRoot;
  readonly store: ShardStore;
  readonly readWord: ReadWord;
  /** Of the languages of the dossier, that of most records first; never none. */
  readonly analysers: readonly Analyser[];
  readonly constants: RankingConstants;
}
