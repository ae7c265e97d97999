import type { Entry } from './schema/dossier.ts';

/** What of a body stands in its passages and is not their text. */
export type BesidesPassages = NonNullable<Entry['besides']>;

/** The links and citations of a text, and where they stand; where they can be read alone, nothing else of the text is. */
export function besidesPassages(entry: Pick<Entry, 'body' | 'besides'>): BesidesPassages {
  return entry.besides ?? entry.body;
}
