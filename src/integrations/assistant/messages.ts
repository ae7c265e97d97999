import type { Stamp, StagedFile } from '../../dossier/output/stage-files.ts';

/** What an assistant loads: the same dossier as whoever it helps. */
export interface AssistantDossier {
  readonly contentDir: string;
  readonly cwd: string;
  readonly base: string;
  readonly caches: string;
}

/** Files to be made: both sides take the next one of a list, until there is none. */
export interface SharedWork {
  /** Print of everything in the dossier: an assistant that has read another one does not help. */
  readonly everything: string;
  /** Print of the renderer. */
  readonly renderer: string;
  readonly outDir: string;
  /** Folder in which files are laid ready. */
  readonly folder: string;
  readonly paths: readonly string[];
  /** What the last build left of each. */
  readonly stamps: readonly (Stamp | undefined)[];
  /** One number: the place of the file that is made next. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What an assistant says: that the search index is made of the dossier with this print, and what it laid ready. */
export type AssistantMessage =
  | { readonly kind: 'indexed'; readonly everything: string }
  | { readonly kind: 'made'; readonly files: readonly (readonly [place: number, file: StagedFile])[] };
