import type { CalendarDay, CitationTemplate, CitationWriting } from './citation-template.ts';
import { escapeHtml } from './escape-html.ts';
import { fillAddress } from './fill-address.ts';
import { PLACEHOLDER } from './placeholders.ts';
import { writeDay } from './write-day.ts';

/** What is known only when somebody cites. */
export interface CitingFacts {
  readonly accessed: CalendarDay;
  /** Address of what is cited, with its passage: that of the dossier, for a work that has none of its own. */
  readonly address: string;
  /** Number of the passage, `5`, or of the first and last, `5-7`. */
  readonly locator?: string | undefined;
}

/** A citation as HTML: `i`, `b`, `a`, `sup`, `sub`, `br` and spans for small capitals. */
export interface FilledCitation {
  readonly reference: string;
  readonly citation: string;
}

/** Template + facts → citation, letter for letter as the style itself would have written it. Runs in the browser. */
export function fillCitation(
  template: CitationTemplate,
  writing: CitationWriting,
  facts: CitingFacts,
): FilledCitation {
  const locator = writeLocator(template.locators ?? writing.locators, facts.locator);
  const accessed = writing.date === null ? '' : writeDay(writing.date, facts.accessed);
  const fill = (html: string): string => {
    const placed = html
      .replaceAll(PLACEHOLDER.locator, () => locator)
      .replaceAll(PLACEHOLDER.accessed, () => accessed);
    return fillAddress(placed, facts.address);
  };
  return { reference: fill(template.reference), citation: fill(template.citation) };
}

function writeLocator([none, one, several]: readonly [string, string, string], locator?: string): string {
  if (locator === undefined) return none;
  const [first = '', last] = locator.split(/[-–]/);
  return (last === undefined ? one : several)
    .replaceAll(PLACEHOLDER.number, () => escapeHtml(first))
    .replaceAll(PLACEHOLDER.lastNumber, () => escapeHtml(last ?? ''));
}
