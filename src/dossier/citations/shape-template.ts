import type { CitationTemplate, IssuedMonths, LocatorForms } from '../../core/cite/citation-template.ts';
import { mapTemplate } from '../../core/cite/map-template.ts';
import { PLACEHOLDER } from '../../core/cite/placeholders.ts';
import { holdSlots } from '../../core/cite/shape/hold-slots.ts';
import { SAMPLE_MONTHS, type Shape } from '../../core/cite/shape/shape.ts';

/**
 * The template of a shape, with placeholders in its slots; null where the style does more with a text than hand it on. That
 * is proved by rendering the shape with two sets of samples, which must give the very same template.
 */
export function shapeTemplate(
  shape: Shape,
  make: (work: Shape['works'][0]) => CitationTemplate,
  months: IssuedMonths,
): CitationTemplate | null {
  const hold = (which: 0 | 1): CitationTemplate => {
    const slotted = mapTemplate(make(shape.works[which]), (html) => holdSlots(html, shape.slots, which));
    return shape.month === undefined ? slotted : holdMonths(slotted, months, which);
  };
  const template = hold(0);
  return JSON.stringify(template) === JSON.stringify(hold(1)) ? template : null;
}

/** The month of a sample, which is found as lists and as citations write it, becomes a placeholder. */
function holdMonths(template: CitationTemplate, months: IssuedMonths, which: 0 | 1): CitationTemplate {
  const hold = (html: string, written: readonly string[]): string => {
    const month = written[SAMPLE_MONTHS[which] - 1] ?? '';
    return month === '' ? html : html.replaceAll(month, PLACEHOLDER.month);
  };
  const { reference, citation, locators } = template;
  return {
    reference: hold(reference, months.reference),
    citation: hold(citation, months.citation),
    ...(locators && {
      locators: locators.map((form) => hold(form, months.citation)) as unknown as LocatorForms,
    }),
  };
}
