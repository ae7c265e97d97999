import type { GroupHit, RecordHit } from '../../core/search/search-engine.ts';
import { type Place, resultAddress, type Searched } from './result-address.ts';

/**
 * Where a record opens: an article at the passage, with what was searched for; anything else where it stands on its
 * page. Without a record, the beginning of the page.
 */
export function addressOfHit(
  { kind, path }: Pick<GroupHit, 'kind' | 'path'>,
  hit: Pick<RecordHit, 'id'> | undefined,
  { place, ...searched }: Searched & { readonly place: Place },
): string {
  if (kind === 'article') return resultAddress(place, path, searched, hit?.id);
  // The names of a term have no place of their own on its page; what its definition says has.
  const isPassage = kind === 'term' && hit?.id.startsWith('p-') === true;
  return resultAddress(place, path, undefined, isPassage ? hit.id : undefined);
}
