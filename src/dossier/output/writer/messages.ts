import type { SiteLook, SiteToLookAt } from '../look-at-site.ts';
import type { StagedFile } from '../stage-files.ts';
import type { Stamp } from '../stands-as.ts';

/** Where files are laid ready: those of the site in `dir`, in `folder`. */
export interface StagePlace {
  readonly dir: string;
  readonly folder: string;
}

/** A file of a batch: a stretch of its bytes, or a copy of another file. `was` is what the last build left there. */
export type BatchFile = { readonly path: string; readonly was: Stamp | undefined } & (
  { readonly start: number; readonly length: number } | { readonly from: string }
);

/** Files that are laid ready together; their bytes are in one memory, which both threads see. */
export interface Batch {
  readonly files: readonly BatchFile[];
  readonly bytes: SharedArrayBuffer;
}

/** What the writing thread is asked: to look at a site as it is, or to lay files ready. */
export type WriterQuestion = SiteToLookAt | BatchInPlace;

/** What it answers: what it found, or what became of each file. */
export type WriterAnswer =
  { readonly look: SiteLook | undefined } | { readonly staged: readonly StagedFile[] };

/** A batch, and where it belongs. */
interface BatchInPlace {
  readonly place: StagePlace;
  readonly batch: Batch;
}
