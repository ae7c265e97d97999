import { hash } from 'node:crypto';
import { recordsOf } from '../core/search/records-of.ts';
import type { GroupSource } from '../core/search/record.ts';
import { groupSources } from '../core/search/writing/group-sources.ts';
import type { Dossier } from '../core/schema/dossier.ts';

/** Everything in a dossier that search can find, with a hash of each group for a print. */
export function searchSources(dossier: Dossier): GroupSource[] {
  return groupSources(recordsOf(dossier), (text) => hash('sha1', text, 'base64'));
}
