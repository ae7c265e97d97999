import { outlineOf } from './outline-of.ts';
import type { Entry, Passage } from './schema/dossier.ts';

/** A passage of a text by its id; where that can be read alone, nothing else of the text is. */
export function passageOf(
  entry: Pick<Entry, 'body' | 'outline' | 'passageAt'>,
  id: string,
): Passage | undefined {
  // Once: it is made anew each time.
  const { passageAt } = entry;
  const place = passageAt ? outlineOf(entry).passages.findIndex((one) => one === id) : -1;
  return passageAt?.(place) ?? entry.body.passages.find((passage) => passage.id === id);
}
