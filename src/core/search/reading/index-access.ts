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
  /**
   * Ways to take a word that the index does not know in two, as stems, likeliest first; may have to be fetched first, and
   * where that fails there are none.
   */
  readonly splitsOf: (
    form: string,
    stem: Analyser['stem'],
  ) => Promise<readonly (readonly [first: string, last: string])[]>;
}
