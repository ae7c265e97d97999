import type { Slug } from '../../core/schema/brands.ts';
import type { SiteFile } from './site-file.ts';

/** The files about an article, of which there are hundreds of thousands: most builds keep all of an article without a look at any. */
export interface ArticleFiles {
  readonly slug: Slug;
  /**
   * What `SiteFile` calls a basis, of them all: as long as it is the same, so are their keys, and which of them there are.
   * Undefined where a file of another kind took the place of one of them.
   */
  readonly basis: (() => number) | undefined;
  /** The first is the page of the article: as long as its key is the same, so are those of the others. */
  readonly files: () => readonly SiteFile[];
}
