import type { Dossier } from '../schema/dossier.ts';
import type { RecordGroup } from './record.ts';
import { recordSources } from './record-sources.ts';

/** Everything in a dossier that search can find: the articles in order of date, then terms, claims and events. */
export function recordsOf(dossier: Dossier): RecordGroup[] {
  return recordSources(dossier).map(({ print: _print, read, ...head }) => ({ ...head, records: read() }));
}
