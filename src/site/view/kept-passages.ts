import type { Entry, ExplicitLink, Passage } from '../../core/schema/dossier.ts';
import { keepLast } from '../../dossier/entries/keep-last.ts';

type HasBody = Pick<Entry, 'body'>;

/**
 * Texts whose passages are held in memory, at some 6 kB each. Every term and every article goes round those that have to do
 * with it: whoever holds fewer than all of them reads each once for each of the others, at some 100 µs.
 */
const TEXTS_KEPT = 12_000;

const passages = keepLast<HasBody, readonly Passage[]>(TEXTS_KEPT);
const links = keepLast<HasBody, readonly ExplicitLink[]>(TEXTS_KEPT);

const readPassages = ({ body }: HasBody): readonly Passage[] => body.passages;
const readLinks = ({ body }: HasBody): readonly ExplicitLink[] => body.explicitLinks;

/** The passages of a text, for those who look at one text after the other and come again. */
export function keptPassages(text: HasBody): readonly Passage[] {
  return passages(text, readPassages);
}

/** Its links, with their places in its passages, for the same. */
export function keptLinks(text: HasBody): readonly ExplicitLink[] {
  return links(text, readLinks);
}
