import type { Slug } from './brands.ts';

/** The terms of passages, all by numbers: a large dossier has hundreds of thousands. */
export interface TermsOfPassages {
  /** The terms that the numbers mean. */
  readonly slugs: readonly Slug[];
  /** The terms of all passages, one passage after the other, each once in a passage. */
  readonly terms: readonly number[];
  /** Where in `terms` those of each passage begin, and where the last one ends. */
  readonly starts: readonly number[];
}
