import type { IssuedMonths } from '../../core/cite/citation-template.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { partsOf } from './parts-of.ts';
import type { RenderedWork } from './render-work.ts';

/** Occurs in a citation only where the year of publication does. */
const SAMPLE_YEAR = 5555;

/**
 * How a style writes the month of publication of a plain article, found by rendering it twelve times. A style that gives
 * the date twice in the one has it once in the other.
 */
export function issuedMonths(sample: Reference, render: (work: Reference) => RenderedWork): IssuedMonths {
  const renderings = Array.from({ length: 12 }, (_value, index) =>
    render({ ...sample, issued: { 'date-parts': [[SAMPLE_YEAR, index + 1, 28]] } }),
  );
  const reference = partsOf(renderings.map((rendering) => rendering.reference)).middles;
  const citation = partsOf(renderings.map(({ citations }) => citations[0] ?? '')).middles;
  return {
    reference: isOneMonth(reference) ? reference : citation,
    citation: isOneMonth(citation) ? citation : reference,
  };
}

function isOneMonth(months: readonly string[]): boolean {
  return months.every((month) => !month.includes(String(SAMPLE_YEAR)));
}
