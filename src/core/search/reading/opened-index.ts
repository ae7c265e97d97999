import type { Analyser } from '../analysis/token.ts';
import type { QueryNote } from '../search-engine.ts';
import type { LoadParts } from './engine-parts.ts';
import type { GroupColumns } from './group-columns.ts';
import type { IndexAccess } from './index-access.ts';
import type { RunQuery } from './query-result.ts';
import type { ReadText } from './text-reader.ts';

/** An index whose root was read, with all that its texts need. */
export interface OpenIndex {
  readonly access: IndexAccess;
  /** What is to be said of every answer. */
  readonly notes: readonly QueryNote[];
  /** Names of packs that could not be read; whoever tells of them empties it. */
  readonly missingTexts: Set<string>;
  /** Records a group is shown with at most. */
  readonly recordsShown: number;
  /** Begins to read what every answer needs, beside the words of the query. */
  readonly prefetch: () => void;
  readonly parts: LoadParts;
  readonly columns: () => Promise<GroupColumns>;
  readonly run: RunQuery;
  readonly readText: ReadText;
  readonly analyserOf: (lang: string) => Analyser;
}
