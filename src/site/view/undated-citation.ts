import type { CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import { type FilledCitation, fillCitation } from '../../core/cite/fill-citation.ts';

/** Stands in for the day, of which nothing is left. */
const NO_DAY = { year: 1, month: 1, day: 1 };

/** A citation for a page that cannot know on which day it is read: a blank to be filled in takes the place of the day. */
export function undatedCitation(
  template: CitationTemplate,
  { locators }: Pick<CitationWriting, 'locators'>,
  blank: string,
  where: { readonly address: string; readonly locator?: string | undefined },
): FilledCitation {
  const date = { pattern: blank, months: [], days: {} };
  return fillCitation(template, { date, locators }, { accessed: NO_DAY, ...where });
}
