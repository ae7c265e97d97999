import type { Random } from '../../eval/citations/random.ts';
import type { MadeDossier } from './made-dossier.ts';

/** Where a dossier lies whose site is built again and again. */
export interface Place {
  /** Folder the command is run in; everything else lies in it. */
  readonly home: string;
  readonly content: string;
  readonly site: string;
  readonly cache: string;
  /** Codes and messages of what the last build reported. */
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

/** Something an editor, a program or a mishap does to a dossier between two builds. */
export interface Edit {
  readonly name: string;
  /** Every page may show it, so that it would hide what other edits of the same step do. */
  readonly isWide?: true;
  /** Makes the edit, in the dossier or on the disk. Gives false where there is nothing to make it in. */
  readonly make: (
    dossier: MadeDossier,
    random: Random,
    place: Place,
  ) => boolean | undefined | Promise<boolean | undefined>;
}
