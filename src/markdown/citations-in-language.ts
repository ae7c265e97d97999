import { primaryLanguage } from '../core/language/index.ts';
import type { Citation } from '../core/schema/citation.ts';
import { readCitation } from './read-citation.ts';

/** Languages in which `par.` is short for a section, a paragraaf; elsewhere it is short for a paragraph. */
const PAR_IS_SECTION: ReadonlySet<string> = new Set(['nl']);

/**
 * Citations with the places that they name as the language of the text has them: `[@key, par. 3]` is a section in Dutch.
 * One in which nothing is otherwise is the same object, and so is the list of such.
 */
export function citationsInLanguage(citations: readonly Citation[], lang: string): readonly Citation[] {
  if (!PAR_IS_SECTION.has(primaryLanguage(lang))) return citations;
  const changed = citations.map(inSections);
  return changed.every((citation, index) => citation === citations[index]) ? citations : changed;
}

function inSections(citation: Citation): Citation {
  const { items, source } = citation;
  if (!/\bpars?\b/i.test(source)) return citation;
  const read = readCitation(source.trim().slice(1, -1), { parIsSection: true }) ?? [];
  const located = items.map((item, index) => {
    const locator = read[index]?.locator;
    return item.locator?.label === 'paragraph' && locator ? { ...item, locator } : item;
  });
  return { ...citation, items: located };
}
