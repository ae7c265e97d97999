import { primaryLanguage } from '../core/language/index.ts';
import type { Citation } from '../core/schema/citation.ts';
import type { Body } from '../core/schema/dossier.ts';
import { changeBody } from './change-body.ts';
import { readCitation } from './read-citation.ts';

/** Languages in which `par.` is short for a section, a paragraaf; elsewhere it is short for a paragraph. */
const PAR_IS_SECTION: ReadonlySet<string> = new Set(['nl']);

/**
 * The body with the places that its citations name, as the language of the text has them: `[@key, par. 3]` is a section in
 * Dutch. A body in which nothing is otherwise is returned as it is.
 */
export function locatorsInLanguage(body: Body, lang: string): Body {
  if (!PAR_IS_SECTION.has(primaryLanguage(lang))) return body;
  const citations = body.citations.map(inSections);
  const isSame = citations.every((citation, index) => citation === body.citations[index]);
  return isSame ? body : changeBody(body, { citations }, () => undefined);
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
