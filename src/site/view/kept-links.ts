import { besidesPassages } from '../../core/besides-passages.ts';
import type { Entry, ExplicitLink } from '../../core/schema/dossier.ts';
import { keepLast } from '../../dossier/entries/keep-last.ts';

type HasBody = Pick<Entry, 'body' | 'besides'>;

/**
 * Texts whose links are held in memory, at some 300 bytes each: whatever they lead to asks for them, each link from another
 * page. Whoever holds fewer than all of them reads them, at some 10 µs, for each page beyond.
 */
const TEXTS_KEPT = 50_000;

const links = keepLast<HasBody, readonly ExplicitLink[]>(TEXTS_KEPT);

const readLinks = (text: HasBody): readonly ExplicitLink[] => besidesPassages(text).explicitLinks;

/** The links of a text, with their places in its passages, for those who look at one text after the other and come again. */
export function keptLinks(text: HasBody): readonly ExplicitLink[] {
  return links(text, readLinks);
}
