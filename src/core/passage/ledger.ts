import type { PassageId, Slug } from '../schema/brands.ts';
import type { PassageKind } from '../schema/passage-kind.ts';
import type { Selectors } from './selectors.ts';

/** A passage that was published, as `citations.lock.json` has it on one line. */
export interface LedgerEntry extends Selectors {
  readonly id: PassageId;
  /** Of its exact text, the present one or the last it had. */
  readonly hash: string;
  /** Day of the first build that had it, `2026-11-21`. */
  readonly first: string;
  /**
   * Day until which it stood: that of the first build without it. A passage that still stands has none. A date of the last
   * build that had it would change every line at every build, and so would be in conflict at every merge.
   */
  readonly last?: string;
  /** Where its words went: `p-…` in the same article, or `slug#p-…`. */
  readonly to?: string;
  /** Passages that it may be, of which the editor is asked. */
  readonly maybe?: readonly PassageId[];
}

/** All that was ever published of one article. */
export interface ArticleLedger {
  /** Hash of the texts of the present version. */
  readonly version: string;
  /** How many versions there were; of an article with one, nothing is past. */
  readonly versions: number;
  /** Those that stand in reading order, then those that are gone in order of their ids. */
  readonly entries: readonly LedgerEntry[];
  /** Whether there are any, where that is known before they are read. */
  readonly hasEntries?: boolean;
  /** Day since which its passages stand, where it is known before they are read that nothing is past; ask `wholeSince`. */
  readonly wholeSince?: string | undefined;
}

/** All that was ever published, by article: `content/citations.lock.json`. */
export type Ledger = ReadonlyMap<Slug, ArticleLedger>;

/** A published state of an article; its texts are by their hash in `PastVersions`. */
export interface StoredVersion {
  readonly hash: string;
  readonly title: string;
  readonly first: string;
  /** Day until which it stood. */
  readonly last?: string;
  readonly passages: readonly {
    readonly id: PassageId;
    readonly kind: PassageKind;
    readonly hash: string;
  }[];
}

/** The words of an article as they were published, each text once: `content/versions/SLUG.json`. */
export interface PastVersions {
  readonly texts: ReadonlyMap<string, string>;
  /** Oldest first; the last one is the present text, unless the article is gone. */
  readonly versions: readonly StoredVersion[];
}

/** Whether a passage still stands. */
export function stands({ last }: LedgerEntry): boolean {
  return last === undefined;
}
