import type { CitationTemplate, LocatorForms } from '../../core/cite/citation-template.ts';
import { mapTemplate } from '../../core/cite/map-template.ts';
import { PLACEHOLDER } from '../../core/cite/placeholders.ts';
import { holdSlots } from '../../core/cite/shape/hold-slots.ts';
import { SAMPLE_MONTHS, type Shape } from '../../core/cite/shape/shape.ts';
import type { IssuedMonths } from './issued-months.ts';

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
    return shape.month === undefined
      ? slotted
      : withMonths(slotted, months, (written) => [
          written[SAMPLE_MONTHS[which] - 1] ?? '',
          PLACEHOLDER.month,
        ]);
  };
  const template = hold(0);
  return JSON.stringify(template) === JSON.stringify(hold(1)) ? template : null;
}

/** Replaces a text by another, which both are found in the months of lists or of citations. */
export function withMonths(
  template: CitationTemplate,
  months: IssuedMonths,
  pair: (written: readonly string[]) => readonly [from: string, to: string],
): CitationTemplate {
  const replace = (html: string, written: readonly string[]): string => {
    const [from, to] = pair(written);
    return from === '' ? html : html.replaceAll(from, () => to);
  };
  const { reference, citation, locators } = template;
  return {
    reference: replace(reference, months.reference),
    citation: replace(citation, months.citation),
    ...(locators && {
      locators: locators.map((form) => replace(form, months.citation)) as unknown as LocatorForms,
    }),
  };
}
