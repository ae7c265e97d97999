import type { CalendarDay, CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import { citedWork } from '../../core/cite/cited-work.ts';
import { fillAddress } from '../../core/cite/fill-address.ts';
import type { FilledCitation } from '../../core/cite/fill-citation.ts';
import type { CitationLocale } from '../../core/cite/locales.ts';
import { CITATION_STYLES, type CitationStyleName } from '../../core/cite/styles.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { type EngineFor, enginesFor } from './engine.ts';
import { holdAddress } from './hold-address.ts';
import { listReferences, type ReferenceListing, type WorkCited } from './list-references.ts';
import type { RoomFor } from './prepared-work.ts';
import { readCsl } from './read-csl.ts';
import { type PlaceInWork, renderWork } from './render-work.ts';
import { sampleAddress } from './sample-address.ts';
import { templateShelf } from './template-cache.ts';
import { type TemplateMaker, templateMaker } from './template-maker.ts';

/** One citation that is wanted. */
interface CiteRequest {
  readonly style: CitationStyleName;
  readonly locale: CitationLocale;
  /** Where in the work; the whole of it where nothing is said. */
  readonly place?: PlaceInWork | undefined;
  readonly accessed?: CalendarDay | undefined;
  /** Address in the dossier, for a work without one of its own. */
  readonly address?: string | undefined;
}

/** Everything that is rendered in citation styles. Works are CSL-JSON: items of `cslItem`, or references. */
export interface Citations {
  /** A citation, finished. */
  readonly cite: (work: Reference, request: CiteRequest) => FilledCitation;
  /** A citation to be finished by `fillCitation`, in the reader's browser. */
  readonly template: (
    work: Reference,
    style: CitationStyleName,
    locale: CitationLocale,
    room?: RoomFor,
  ) => CitationTemplate;
  /** What `fillCitation` must know of a style and locale. */
  readonly writing: (style: CitationStyleName, locale: CitationLocale) => CitationWriting;
  /** A list of references in the order of the style, and the citations in a text that refer to it. */
  readonly list: (
    works: readonly Reference[],
    citations: readonly (readonly WorkCited[])[],
    style: CitationStyleName,
    locale: CitationLocale,
  ) => ReferenceListing;
}

/** Opens the styles and locales that come with Dossier; `root` is Dossier's own folder. Templates are kept in `cache`. */
export async function openCitations(root: string, cache?: string): Promise<Citations> {
  const csl = await readCsl(root);
  const engines = enginesFor(csl, 'single');
  const listEngines = enginesFor(csl, 'list');
  const makers = new Map<string, TemplateMaker>();
  const maker = (style: CitationStyleName, locale: CitationLocale): TemplateMaker => {
    const name = `${style}-${locale}`;
    const source = `${csl.styles.get(style) ?? ''}${csl.locales.get(locale) ?? ''}`;
    const known =
      makers.get(name) ?? templateMaker(engines, style, locale, templateShelf(cache, name, source));
    makers.set(name, known);
    return known;
  };
  return {
    cite: (work, request) => cite(engines, work, request),
    template: (work, style, locale, room) => maker(style, locale).template(work, room),
    writing: (style, locale) => maker(style, locale).writing(),
    list: (works, citations, style, locale) =>
      listReferences(listEngines, { works, citations, style, locale }),
  };
}

function cite(engineFor: EngineFor, work: Reference, request: CiteRequest): FilledCitation {
  const { style, locale, place, accessed } = request;
  const address = typeof work['URL'] === 'string' ? work['URL'] : request.address;
  const reading = { accessed, address: address === undefined ? undefined : sampleAddress(0) };
  const cited = citedWork(work, CITATION_STYLES[style], reading);
  const { reference, citations } = renderWork(engineFor, style, locale, cited, [place]);
  const finish = (html: string): string => fillAddress(holdAddress(html, 0), address ?? '');
  return { reference: finish(reference), citation: finish(citations[0] ?? '') };
}
