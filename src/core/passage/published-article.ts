import type { Slug } from '../schema/brands.ts';
import type { BarePassage } from './placed-passage.ts';

/** An article as a build publishes it. */
export interface PublishedArticle {
  readonly slug: Slug;
  readonly title: string;
  /** With the ids that their texts alone would give them. */
  readonly passages: readonly BarePassage[];
}
