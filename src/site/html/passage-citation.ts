import type { CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import { PLACEHOLDER } from '../../core/cite/placeholders.ts';
import type { Html } from '../../core/schema/brands.ts';
import { undatedCitation } from '../view/undated-citation.ts';

/** Cites a passage by its address and its number; a heading has none. */
type PassageCitation = (address: string, n: number | null) => Html;

/** How the passages of one article are cited in a text: it is filled in once, and then gets its numbers. */
export function passageCitation(
  { citation, ...template }: CitationTemplate,
  writing: CitationWriting,
  blank: string,
): PassageCitation {
  const fill = (address: string, locator: string | undefined): Html =>
    undatedCitation({ ...template, citation, reference: '' }, writing, blank, { address, locator })
      .citation as Html;
  // Most styles give no address in a text.
  if (citation.includes(PLACEHOLDER.address) || citation.includes(PLACEHOLDER.host))
    return (address, n) => fill(address, n === null ? undefined : String(n));
  const bare = fill('', undefined);
  const numbered = fill('', PLACEHOLDER.number).split(PLACEHOLDER.number);
  return (_address, n) => (n === null ? bare : (numbered.join(String(n)) as Html));
}
