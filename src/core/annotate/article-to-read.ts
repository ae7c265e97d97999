import type { PassageId } from '../schema/brands.ts';
import type { Article, Body, Term } from '../schema/dossier.ts';

/** All that reading an article for mentions looks at. */
export interface ArticleToRead extends Pick<Article, 'slug' | 'file' | 'print' | 'lang' | 'date'> {
  readonly body: Pick<Body, 'passages' | 'explicitLinks'>;
}

/** An explicit link of an article that leads somewhere. */
export interface LinkToRead {
  /** Its index in `explicitLinks` of the body. */
  readonly place: number;
  /** Passage it stands in. */
  readonly passage: PassageId;
  /** The term that it leads to; none where it leads elsewhere. */
  readonly term: Term | undefined;
}
