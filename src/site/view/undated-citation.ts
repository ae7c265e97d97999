import type { CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import { type FilledCitation, fillCitation } from '../../core/cite/fill-citation.ts';
import { PLACEHOLDER } from '../../core/cite/placeholders.ts';

/** Stands in for the day, of which nothing is left. */
const NO_DAY = { year: 1, month: 1, day: 1 };

/** A citation for a page that cannot know on which day it is read: a blank to be filled in takes the place of the day. */
export function undatedCitation(
  { reference, citation, ...rest }: CitationTemplate,
  writing: CitationWriting,
  blank: string,
  where: { readonly address: string; readonly locator?: string | undefined },
): FilledCitation {
  const leaveBlank = (html: string): string => html.replaceAll(PLACEHOLDER.accessed, () => blank);
  const template = { ...rest, reference: leaveBlank(reference), citation: leaveBlank(citation) };
  return fillCitation(template, writing, { accessed: NO_DAY, ...where });
}
