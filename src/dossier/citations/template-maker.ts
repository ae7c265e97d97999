import type { CalendarDay, CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import { citedWork } from '../../core/cite/cited-work.ts';
import { fillAddress } from '../../core/cite/fill-address.ts';
import type { CitationLocale } from '../../core/cite/locales.ts';
import { mapTemplate } from '../../core/cite/map-template.ts';
import { CITATION_STYLES, type CitationStyleName } from '../../core/cite/styles.ts';
import { writeDay } from '../../core/cite/write-day.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { dateForm, SAMPLE_DAY } from './date-form.ts';
import type { EngineFor } from './engine.ts';
import { issuedMonths } from './issued-months.ts';
import { makeTemplate, type Render } from './make-template.ts';
import { ALL_ROOM, keyOf, type PreparedWork, preparer, type RoomFor } from './prepared-work.ts';
import { renderWork } from './render-work.ts';
import { sampleAddress } from './sample-address.ts';
import { shapeTemplate } from './shape-template.ts';
import type { TemplateShelf } from './template-shelf.ts';

/** The template of a shape: `shapeFiller(values)(template, months)` is that of a work. */
export interface SharedTemplate {
  /** Of the shape, as this style sees it: the same in every locale. */
  readonly key: string;
  readonly template: CitationTemplate;
}

/** Makes the templates of one style and locale. */
export interface TemplateMaker {
  readonly template: (work: Reference, room?: RoomFor) => CitationTemplate;
  /** Undefined where the work shares its template with no other. */
  readonly shared: (work: Reference) => SharedTemplate | undefined;
  readonly writing: () => CitationWriting;
}

/** A plain newspaper article: from it the form of dates, months and locators is read. */
const SAMPLE: Reference = {
  id: 'sample',
  type: 'article-newspaper',
  language: 'nl',
  title: 'Titel',
  author: [{ family: 'Naam', given: 'Voornaam' }],
  'container-title': 'Krant',
  issued: { 'date-parts': [[2016, 12, 27]] },
};

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
  const make = (work: Reference): CitationTemplate => {
    const { date, locators } = writing();
    return makeTemplate(work, render, date === null ? undefined : writeDay(date, SAMPLE_DAY), locators);
  };
  const prepared = preparer(CITATION_STYLES[style], ALL_ROOM);
  const sharedBy = ({ shaped }: PreparedWork): CitationTemplate | null => {
    if (!shaped) return null;
    return shelf.template(shaped.key, () => shapeTemplate(shaped.shape, make, writing().months));
  };
  return {
    writing,
    shared: (work) => {
      const ready = prepared(work);
      const template = sharedBy(ready);
      return ready.shaped && template ? { key: ready.shaped.key, template } : undefined;
    },
    template: (work, room) => {
      const ready = room ? preparer(CITATION_STYLES[style], room)(work) : prepared(work);
      const { shaped, cited, own } = ready;
      const template = sharedBy(ready);
      if (shaped && template) return shaped.fill(template, writing().months);
      const alone = shelf.template(keyOf(cited), () => make(cited)) ?? make(cited);
      return own === undefined ? alone : mapTemplate(alone, (html) => fillAddress(html, own));
    },
  };
}

function writingOf(render: Render, read: (day: CalendarDay) => Reference): CitationWriting {
  const date = dateForm((day) => render(read(day), []).reference);
  const day = date === null ? undefined : writeDay(date, SAMPLE_DAY);
  const template = makeTemplate(read(SAMPLE_DAY), render, day);
  const months = issuedMonths(read(SAMPLE_DAY), (work) => render(work, [undefined]));
  return { date, locators: template.locators ?? ['', '', ''], months };
}
