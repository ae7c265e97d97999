import type { CalendarDay, CitationTemplate, CitationWriting } from './citation-template.ts';
import { escapeHtml } from './escape-html.ts';
import { PLACEHOLDER } from './placeholders.ts';
import { writeDay } from './write-day.ts';
import { writtenAddress } from './written-address.ts';

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
  { date, locators }: Pick<CitationWriting, 'date' | 'locators'>,
  facts: CitingFacts,
): FilledCitation {
  const { address, host } = writtenAddress(facts.address);
  const values: Readonly<Record<string, string>> = {
    [PLACEHOLDER.locator]: writeLocator(template.locators ?? locators, facts.locator),
    [PLACEHOLDER.accessed]: date === null ? '' : writeDay(date, facts.accessed),
    [PLACEHOLDER.address]: address,
    [PLACEHOLDER.host]: host,
  };
  const fill = (html: string): string =>
    html.replace(/[\uE000-\uE003]/g, (placeholder) => values[placeholder] ?? placeholder);
  return { reference: fill(template.reference), citation: fill(template.citation) };
}

function writeLocator([none, one, several]: readonly [string, string, string], locator?: string): string {
  if (locator === undefined) return none;
  const [first = '', last] = locator.split(/[-–]/);
  return (last === undefined ? one : several)
    .replaceAll(PLACEHOLDER.number, () => escapeHtml(first))
    .replaceAll(PLACEHOLDER.lastNumber, () => escapeHtml(last ?? ''));
}
