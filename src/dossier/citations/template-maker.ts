import type { CalendarDay, CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import { citedWork } from '../../core/cite/cited-work.ts';
import { fillAddress } from '../../core/cite/fill-address.ts';
import type { CitationLocale } from '../../core/cite/locales.ts';
import { mapTemplate } from '../../core/cite/map-template.ts';
import { PLACEHOLDER } from '../../core/cite/placeholders.ts';
import { fillSlots } from '../../core/cite/shape/fill-slots.ts';
import type { Shape } from '../../core/cite/shape/shape.ts';
import { CITATION_STYLES, type CitationStyleName } from '../../core/cite/styles.ts';
import { writeDay } from '../../core/cite/write-day.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { dateForm, SAMPLE_DAY } from './date-form.ts';
import type { EngineFor } from './engine.ts';
import { type IssuedMonths, issuedMonths } from './issued-months.ts';
import { makeTemplate, type Render } from './make-template.ts';
import { keyOf, prepared, type RoomFor } from './prepared-work.ts';
import { renderWork } from './render-work.ts';
import { sampleAddress } from './sample-address.ts';
import { shapeTemplate, withMonths } from './shape-template.ts';
import type { TemplateShelf } from './template-cache.ts';

/** Makes the templates of one style and locale. */
export interface TemplateMaker {
  readonly template: (work: Reference, room?: RoomFor) => CitationTemplate;
  readonly writing: () => CitationWriting;
}

/** A plain newspaper article: from it the form of dates and locators is read. */
const SAMPLE: Reference = {
  id: 'sample',
  type: 'article-newspaper',
  language: 'nl',
  title: 'Titel',
  author: [{ family: 'Naam', given: 'Voornaam' }],
  'container-title': 'Krant',
  issued: { 'date-parts': [[2016, 12, 27]] },
};

const ALL: RoomFor = { address: true, accessed: true };

/**
 * Templates are rendered once for each shape of work: an article in a newspaper, by one person, on a day, is rendered like
 * any other. Only a work without a shape, or a shape in which a style does more than hand texts on, is rendered on its own.
 */
export function templateMaker(
  engineFor: EngineFor,
  style: CitationStyleName,
  locale: CitationLocale,
  shelf: TemplateShelf,
): TemplateMaker {
  const render: Render = (work, places) => renderWork(engineFor, style, locale, work, places);
  const read = (accessed: CalendarDay): Reference =>
    citedWork(SAMPLE, CITATION_STYLES[style], { address: sampleAddress(0), accessed });
  const writing = (): CitationWriting => shelf.writing(() => writingOf(render, read));
  const months = (): IssuedMonths =>
    shelf.months(() => issuedMonths(read(SAMPLE_DAY), (work) => render(work, [undefined])));
  const make = (work: Reference): CitationTemplate => {
    const { date, locators } = writing();
    return makeTemplate(work, render, date === null ? undefined : writeDay(date, SAMPLE_DAY), locators);
  };
  const alone = (work: Reference): CitationTemplate =>
    shelf.template(keyOf(work), () => make(work)) ?? make(work);
  return {
    writing,
    template: (work, room = ALL) => {
      const { cited, own, shape, key } = prepared(work, CITATION_STYLES[style], room);
      const shaped = shape && shelf.template(key, () => shapeTemplate(shape, make, months()));
      const template = shaped ? filled(shaped, shape, months()) : alone(cited);
      return own === undefined ? template : mapTemplate(template, (html) => fillAddress(html, own));
    },
  };
}

function filled(template: CitationTemplate, shape: Shape, months: IssuedMonths): CitationTemplate {
  const slotted = mapTemplate(template, (html) => fillSlots(html, shape.slots));
  const { month } = shape;
  if (month === undefined) return slotted;
  return withMonths(slotted, months, (written) => [PLACEHOLDER.month, written[month - 1] ?? '']);
}

function writingOf(render: Render, read: (day: CalendarDay) => Reference): CitationWriting {
  const date = dateForm((day) => render(read(day), []).reference);
  const day = date === null ? undefined : writeDay(date, SAMPLE_DAY);
  const template = makeTemplate(read(SAMPLE_DAY), render, day);
  return { date, locators: template.locators ?? ['', '', ''] };
}
