/** The one file that is always read: what is in the index and where. Everything else is named by its content. */
export interface IndexRoot {
  readonly version: number;
  /** Changes with any change of the index. */
  readonly fingerprint: string;
  /** Records, and the mean of their length classes in words: what ranking must know of the whole. */
  readonly records: number;
  readonly meanLength: number;
  /** Primary tags, those with most records first. */
  readonly languages: readonly string[];
  readonly articles: number;
  /** Terms, claims and events. */
  readonly entries: number;
  /** Names of the shards, in order, eight letters each. */
  readonly shards: string;
  /** Where each begins, between line feeds; the first is empty. */
  readonly starts: string;
  /** Texts of the groups, in packs, for pages opened from a folder; and for what has no data file. */
  readonly packs: readonly string[];
  readonly entryPacks: readonly string[];
  /** Files for facets. */
  readonly columns: string;
  readonly termColumns: string;
}

/** Raised whenever a reader of the former version could not read the new one. */
export const INDEX_VERSION = 7;

/** Name of the root's file, without folder and ending. */
export const ROOT_NAME = 'index';

/** Letters of the name of a shard. */
export const NAME_LENGTH = 8;

const NUMBERS = ['version', 'records', 'meanLength', 'articles', 'entries'] as const;
const TEXTS = ['fingerprint', 'shards', 'starts', 'columns', 'termColumns'] as const;
const LISTS = ['languages', 'packs', 'entryPacks'] as const;

/** A root as it was read; undefined where it is none. */
export function asRoot(value: unknown): IndexRoot | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  const isList = (list: unknown): boolean =>
    Array.isArray(list) && list.every((item) => typeof item === 'string');
  const isRoot =
    NUMBERS.every((name) => typeof fields[name] === 'number') &&
    TEXTS.every((name) => typeof fields[name] === 'string') &&
    LISTS.every((name) => isList(fields[name]));
  return isRoot ? (value as IndexRoot) : undefined;
}
