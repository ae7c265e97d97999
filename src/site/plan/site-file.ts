import type { Article } from '../../core/schema/dossier.ts';
import type { Inputs } from './inputs.ts';

/** How the bytes of a file come to be. */
type Making =
  /** A page: Astro renders a template of src/pages with props. */
  | { readonly by: 'template'; readonly template: string; readonly params: Params; readonly props: object }
  | { readonly by: 'text'; readonly text: () => string | Promise<string> }
  /** A copy of a file; an absolute path. */
  | { readonly by: 'copy'; readonly from: string };

/** Parts of an address, by their names in the template. */
export type Params = Readonly<Record<string, string>>;

/** A file of a site. */
export interface SiteFile {
  /** Path below the folder of the site, with slashes. */
  readonly path: string;
  readonly inputs: () => Inputs;
  readonly making: Making;
  /**
   * A print of all that its inputs follow from, and of more, which takes a fraction of the time that they take: as long as it is
   * the same nobody need ask for them. Never 0.
   */
  readonly basis?: (() => number) | undefined;
  /** The last of the articles whose texts it holds, where those stand together: after the files of that one all are at hand. */
  readonly after?: Article | undefined;
}
