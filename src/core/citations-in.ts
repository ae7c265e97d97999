import type { Entry } from './schema/dossier.ts';

/** What of a body tells where it cites. */
export type CitationsInBody = NonNullable<Entry['citing']>;

/** The citations of a text, and where they stand; where they can be read alone, nothing else of the text is. */
export function citationsIn(entry: Pick<Entry, 'body' | 'citing'>): CitationsInBody {
  return entry.citing ?? entry.body;
}
