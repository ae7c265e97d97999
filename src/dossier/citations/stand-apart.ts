import { CITATION_STYLES, type CitationStyleName } from '../../core/cite/styles.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { namesApart } from './names-apart.ts';
import type { WorkAlone } from './work-alone.ts';

/**
 * Whether no style would render one of these works otherwise because of another. A style looks beyond a work for three
 * reasons: it tells apart works that it would cite in the same words (2016a), people of one family name (A. Smit), and it
 * puts a line for a name that stands above it already. So works stand apart that are cited in different words and have no
 * last word of a name in common; some that do stand apart are thought not to. A style that cites works by their numbers
 * cites no two in the same words.
 * @param entry what the style makes of a work on its own, which takes long: names are compared first
 */
export function standApart(
  works: readonly Reference[],
  style: CitationStyleName,
  entry: (work: Reference) => WorkAlone | null,
): boolean {
  if (!namesApart(works)) return false;
  if (CITATION_STYLES[style].kind === 'numeric') return true;
  const cited = works.map((work) => entry(work)?.ambiguous);
  return new Set(cited).size === works.length;
}
