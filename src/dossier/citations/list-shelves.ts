import { z } from 'zod';
import { type KeptShelf, keptShelf } from './kept-shelf.ts';
import type { ReferenceListing } from './list-references.ts';
import { type WorkAlone, workAloneSchema } from './work-alone.ts';

const listingSchema = z.object({
  references: z.array(z.object({ id: z.string(), html: z.string(), label: z.string() })),
  citations: z.array(z.string()),
});

/** What was rendered for lists of references in one style and locale; kept from build to build where paths are given. */
export interface ListShelves {
  /** Of works that had to be rendered together. */
  readonly list: KeptShelf<ReferenceListing>['get'];
  /** Of a work on its own. */
  readonly entry: KeptShelf<WorkAlone | null>['get'];
  /** Of a work on its own, cited at some place. */
  readonly citation: KeptShelf<string | null>['get'];
}

/** Opens the shelves. `pathOf` gives the file in which one kind of thing is kept, if anything is. */
export function listShelves(
  pathOf: (kind: 'lists' | 'entries' | 'cited') => string | undefined,
): ListShelves {
  const { get: list } = keptShelf<ReferenceListing>(pathOf('lists'), listingSchema);
  const { get: entry } = keptShelf<WorkAlone | null>(pathOf('entries'), workAloneSchema.nullable());
  const { get: citation } = keptShelf<string | null>(pathOf('cited'), z.string().nullable());
  return { list, entry, citation };
}
