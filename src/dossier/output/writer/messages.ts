import type { SiteLook, SiteToLookAt } from '../look-at-site.ts';
import type { Stamp } from '../stands-as.ts';

/** Where files are laid ready: those of the site in `dir`, in `folder`. */
export interface StagePlace {
  readonly dir: string;
  readonly folder: string;
}

/**
 * Files that are laid ready together; their texts are in one memory, which both threads see. What is told of each is in
 * lists of its own, since a large site has a hundred thousand files, and a list passes between threads in a tenth of the
 * time that as many objects take.
 */
export interface Batch {
  readonly paths: readonly string[];
  /** What the last build left of each. */
  readonly was: readonly (Stamp | undefined)[];
  /** What each is made of: as many bytes of `texts`, one file after another; or a copy of the file at this path. */
  readonly made: readonly (number | string)[];
  /** In UTF-16, which a text is in already; turned into UTF-8 it is by whoever lays it ready. */
  readonly texts: SharedArrayBuffer;
}

/** What became of the files of a batch, in their order. */
export interface StagedBatch {
  readonly sizes: readonly number[];
  readonly times: readonly number[];
  /** Places of those whose bytes stand in the site already. */
  readonly same: readonly number[];
}

/** What the writing thread is asked: to look at a site as it is, or to lay files ready. */
export type WriterQuestion = SiteToLookAt | BatchInPlace;

/** What it answers: what it found, or what became of each file. */
export type WriterAnswer = { readonly look: SiteLook | undefined } | { readonly staged: StagedBatch };

/** A batch, and where it belongs. */
interface BatchInPlace {
  readonly place: StagePlace;
  readonly batch: Batch;
}
