import type { StagedFile } from '../../dossier/output/stage-files.ts';
import type { Stamp } from '../../dossier/output/stands-as.ts';
import type { StagePlace } from '../../dossier/output/writer/messages.ts';

/** The site that a press is to make files of, and where these are laid ready. */
export interface PressSite {
  readonly contentDir: string;
  /** The folder that the user stands in. */
  readonly cwd: string;
  readonly base: string;
  /** Folder of what is kept from build to build. */
  readonly caches: string;
  readonly place: StagePlace;
}

/** A file to be made, and what the last build left in its place. */
export interface WantedFile {
  readonly path: string;
  readonly was: Stamp | undefined;
}

/** What a press is asked: to load a site, or to make files of the one that it loaded. */
export type PressQuestion = { readonly site: PressSite } | { readonly files: readonly WantedFile[] };

/** What it answers: a print of all that it makes files from, or what became of each file, in their order. */
export type PressAnswer = { readonly print: string } | { readonly staged: readonly StagedFile[] };
