import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import type { Inputs } from './inputs.ts';
import type { SiteFile } from './site-file.ts';

/** A file that no template lays out. */
export interface PlannedFile extends Pick<SiteFile, 'after' | 'basis'> {
  readonly path: string;
  readonly inputs: () => Inputs;
  readonly text: () => string | Promise<string>;
}

/** A kind of file: which of it there are, what each of them is made from, and how. */
export type FileKind = (site: Site) => readonly PlannedFile[] | Promise<readonly PlannedFile[]>;

/** The same, where files are about one article, and what its page is made from decides what they are made from. */
export type ArticleFileKind = (site: Site) => (article: Article) => readonly PlannedFile[];
