import type { PassageId, Slug } from '../schema/brands.ts';
import type { PassageKind } from '../schema/passage-kind.ts';

/** A passage as one published version of its article had it. */
export interface VersionPassage {
  /** The address it had and, where it still stands, has. */
  readonly id: PassageId;
  readonly kind: PassageKind;
  readonly text: string;
}

/** A published state of an article's text. */
export interface ArticleVersion {
  /** Short hash of its texts, in the address `/articles/SLUG/v/HASH/`. */
  readonly hash: string;
  readonly title: string;
  /** Day of the first build that had it, `2026-11-21`. */
  readonly first: string;
  /** Day until which it stood: that of the first build without it; absent of the present version. */
  readonly last?: string;
  readonly passages: readonly VersionPassage[];
}

/** What was at an address that no passage has any more. */
export interface Tombstone {
  readonly id: PassageId;
  /** What stood there, in its last wording. */
  readonly text: string;
  readonly first: string;
  /** Day until which it stood: that of the first build without it. */
  readonly last: string;
  /** Version that had it last; empty where its words were lost. */
  readonly version: string;
  /** Passages of the same article that it may be: the editor is asked, and has not decided. */
  readonly maybe?: readonly PassageId[];
  /** Where its words went: merged into, or split off to, another passage. */
  readonly to?: { readonly article: Slug; readonly passage: PassageId };
}

/** An earlier wording of a passage that still stands. */
export interface EarlierWording {
  readonly text: string;
  readonly first: string;
  readonly last: string;
  /** Version that had it last. */
  readonly version: string;
}

/** What became of everything that was ever published of an article. */
export interface ArticleHistory {
  /** Oldest first; the last one is the present text, unless the article itself is gone. */
  readonly versions: readonly ArticleVersion[];
  /** By passage id, oldest first; only of passages that were reworded. */
  readonly earlier: Readonly<Record<string, readonly EarlierWording[]>>;
  readonly gone: readonly Tombstone[];
}
