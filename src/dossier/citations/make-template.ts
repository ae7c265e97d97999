import type { CitationTemplate, LocatorForms } from '../../core/cite/citation-template.ts';
import { PLACEHOLDER } from '../../core/cite/placeholders.ts';
import type { Reference } from '../../core/schema/reference.ts';
import type { PlaceInWork, RenderedWork } from './render-work.ts';
import { holdAddress } from './hold-address.ts';
import { partsOf } from './parts-of.ts';

/** Renders a work on its own in one style and locale. */
export type Render = (work: Reference, places: readonly (PlaceInWork | undefined)[]) => RenderedWork;

const SAMPLE_NUMBER = '7777';
const SAMPLE_LAST_NUMBER = '8888';

const PLACES: readonly (PlaceInWork | undefined)[] = [
  undefined,
  { label: 'paragraph', locator: SAMPLE_NUMBER },
  { label: 'paragraph', locator: `${SAMPLE_NUMBER}-${SAMPLE_LAST_NUMBER}` },
];

/**
 * A work → its template. Where it has an address or a day of access, these must be the sample ones; `day` is how the
 * sample day is written, or undefined where none is printed. `usual` is how the style writes locators in general.
 */
export function makeTemplate(
  work: Reference,
  render: Render,
  day: string | undefined,
  usual?: LocatorForms,
): CitationTemplate {
  const { reference, citations } = render(work, PLACES);
  const hold = (html: string): string => holdPlaces(html, day);
  const { before, middles, after } = partsOf(citations.map(hold));
  const locators = middles.map(numbered) as unknown as LocatorForms;
  const isUsual = usual?.every((form, index) => form === locators[index]) ?? false;
  return {
    reference: hold(reference),
    citation: before + PLACEHOLDER.locator + after,
    ...(!isUsual && { locators }),
  };
}

/** Places of a sample become placeholders. */
function holdPlaces(html: string, day: string | undefined): string {
  const held = holdAddress(html, 0);
  return day === undefined ? held : held.replaceAll(day, PLACEHOLDER.accessed);
}

function numbered(form: string): string {
  return form
    .replaceAll(SAMPLE_NUMBER, PLACEHOLDER.number)
    .replaceAll(SAMPLE_LAST_NUMBER, PLACEHOLDER.lastNumber);
}
