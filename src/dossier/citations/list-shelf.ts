import { createHash } from 'node:crypto';
import { z } from 'zod';
import { keptShelf } from './kept-shelf.ts';
import type { ListRequest, ReferenceListing } from './list-references.ts';

const listingSchema = z.object({
  references: z.array(z.object({ id: z.string(), html: z.string(), label: z.string() })),
  citations: z.array(z.string()),
});

/** Lists of references of one style and locale, kept from build to build in a file where one is given. */
export function listShelf(
  path: string | undefined,
): (request: ListRequest, make: (request: ListRequest) => ReferenceListing) => ReferenceListing {
  const lists = keptShelf<ReferenceListing>(path, listingSchema);
  return (request, make) => lists.get(keyOf(request), () => make(request));
}

function keyOf({ works, citations }: ListRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([works, citations]))
    .digest('base64url')
    .slice(0, 22);
}
