import type { Dossier } from '../schema/dossier.ts';
import type { GroupSource, RecordGroup } from './record.ts';
import { recordSources } from './record-sources.ts';

/** Everything in a dossier that search can find: the articles in order of date, then terms, claims and events. */
export function recordsOf(dossier: Dossier): RecordGroup[] {
  return recordSources(dossier).map(readGroup);
}

function readGroup({ kind, slug, path, title, lang, date, outlet, agency, read }: GroupSource): RecordGroup {
  return {
    kind,
    slug,
    path,
    title,
    lang,
    ...(date !== undefined && { date }),
    ...(outlet !== undefined && { outlet }),
    ...(agency !== undefined && { agency }),
    records: read(),
  };
}
