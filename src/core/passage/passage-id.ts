import type { PassageId } from '../schema/brands.ts';
import { shortHash } from './short-hash.ts';

/** Characters of an id, 5 bits each. 40 bits: among 1,000 passages of an article two clash once in two million articles. */
const LENGTH = 8;

/** What an id is of; a container and the only paragraph in it have the same text and need two ids. */
export type Addressed = 'passage' | 'container';

/**
 * A maker of ids for one article: `p-` and 8 characters of the SHA-256 of the text in Unicode form C with white space
 * collapsed. The same text gives the same id wherever it stands; a text that comes again gets `-2`, `-3`, ….
 */
export function passageIds(): (text: string, of: Addressed) => PassageId {
  const counts = new Map<string, number>();
  return (text, of) => {
    const id = `p-${shortHash((of === 'container' ? '\u0000' : '') + normalize(text), LENGTH)}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return (count === 1 ? id : `${id}-${count}`) as PassageId;
  };
}

/** White space that is not one blank; looked for first, since replacing every blank costs more than all the rest. */
const UNEVEN_SPACE = /[^\S ]| {2}/;

function normalize(text: string): string {
  const composed = text.normalize('NFC');
  return (UNEVEN_SPACE.test(composed) ? composed.replace(/\s+/g, ' ') : composed).trim();
}
