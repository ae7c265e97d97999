import type { AnalysedCorpus } from './analyse-groups.ts';
import type { NameState } from './name-state.ts';
import type { SpaceState } from './space-state.ts';
import type { WordTables } from './split-words.ts';
import type { PackNames } from './packs-of.ts';
import type { KeptVocabulary } from './vocabulary.ts';
import type { WordParts } from './word-parts.ts';

/** What a build keeps for the next, so that after an edit only what the edit touches is made anew. Nothing in it changes. */
export interface IndexState {
  /** Of everything but groups and terms: another one, and all is made anew. */
  readonly basis: string;
  /** Paths of the groups in order, and a print of each group and of what columns say of it. */
  readonly paths: readonly string[];
  readonly prints: readonly string[];
  readonly heads: readonly string[];
  /** Primary tags, those of most records first. */
  readonly languages: readonly string[];
  /** A print of the glossary. */
  readonly terms: string;
  readonly names: NameState;
  readonly vocabulary: KeptVocabulary;
  readonly corpus: Omit<AnalysedCorpus, 'vocabulary'>;
  readonly parts: WordParts;
  readonly tables: WordTables;
  /** By number of a key: how often it occurs, in compounds too. */
  readonly occurrences: Uint32Array;
  /** By the letter of the space. */
  readonly spaces: Readonly<Record<string, SpaceState>>;
  readonly packs: PackNames;
  /** Names of the files of columns. */
  readonly columns: string;
  readonly termColumns: string;
}
