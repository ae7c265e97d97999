import type { Entry, Outline } from './schema/dossier.ts';
import { outlineOfBody } from './outline-of-body.ts';

/** What is known of the body of an entry without reading its texts; of an entry that was not kept it is found in the body. */
export function outlineOf(entry: Pick<Entry, 'body' | 'outline'>): Outline {
  return entry.outline ?? outlineOfBody(entry.body);
}
