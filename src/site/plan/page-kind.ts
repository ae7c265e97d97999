import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import type { Inputs } from './inputs.ts';
import type { Params, SiteFile } from './site-file.ts';

/** A page of a kind. */
export interface PlannedPage<Props extends object> extends Pick<SiteFile, 'basis'> {
  readonly params: Params;
  readonly props: Props;
  readonly inputs: () => Inputs;
}

/** A kind of page: its template, which pages of it there are, and what each of them is made from. */
export interface PageKind<Props extends object = object> {
  /** Below src/pages: `articles/[slug].astro`. */
  readonly template: string;
  /** Whether search engines are asked to leave its pages out, as the template says too. */
  readonly unlisted?: true;
  /** Those about an article, if what its page is made from decides what they are made from. */
  readonly ofArticle?: (site: Site) => (article: Article) => readonly PlannedPage<Props>[];
  /** All others. */
  readonly pages: (site: Site) => readonly PlannedPage<Props>[];
}
