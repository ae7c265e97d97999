import { join } from 'node:path';
import type { CalendarDay, CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import { citedWork } from '../../core/cite/cited-work.ts';
import { fillAddress } from '../../core/cite/fill-address.ts';
import type { FilledCitation } from '../../core/cite/fill-citation.ts';
import type { CitationLocale } from '../../core/cite/locales.ts';
import { CITATION_STYLES, type CitationStyleName } from '../../core/cite/styles.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { type EngineFor, enginesFor } from './engine.ts';
import { holdAddress } from './hold-address.ts';
import { listShelf } from './list-shelf.ts';
import { listReferences, type ReferenceListing, type WorkCited } from './list-references.ts';
import type { RoomFor } from './prepared-work.ts';
import { readCsl } from './read-csl.ts';
import { type PlaceInWork, renderWork } from './render-work.ts';
import { sampleAddress } from './sample-address.ts';
import { readReady } from './ready-templates.ts';
import { type SharedTemplate, templateMaker } from './template-maker.ts';
import { templatePrint } from './template-print.ts';
import { templateShelf } from './template-shelf.ts';
import { type WorkShape, workShape } from './work-shape.ts';

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
  /** The template that a work shares with others of its shape; undefined where it shares none. */
  readonly shared: (
    work: Reference,
    style: CitationStyleName,
    locale: CitationLocale,
  ) => SharedTemplate | undefined;
  /** The shape of a work in all styles, and what it puts in the templates of that; undefined for a work without one. */
  readonly shape: (work: Reference) => WorkShape | undefined;
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

/** Where what was rendered before is found. */
interface Rendered {
  /** Folder that templates are kept in, from build to build. */
  readonly cache?: string;
  /** Whether to look among the templates that come with Dossier, as all do but those who make these. */
  readonly ready?: boolean;
}

/** Opens the styles and locales that come with Dossier; `root` is Dossier's own folder. */
export async function openCitations(
  root: string,
  { cache, ready = true }: Rendered = {},
): Promise<Citations> {
  const csl = await readCsl(root);
  const engines = enginesFor(csl, 'single');
  const listEngines = enginesFor(csl, 'list');
  const opened = byStyleAndLocale((style, locale) => {
    const print = templatePrint(csl, style, locale);
    const pathOf = (kind: string): string | undefined =>
      cache === undefined ? undefined : join(cache, `${kind}-${style}-${locale}-${print}.json`);
    const shelf = templateShelf(pathOf, ready ? readReady(root, style, locale, print) : undefined);
    return {
      maker: templateMaker(engines, style, locale, shelf),
      lists: listShelf(pathOf('lists')),
    };
  });
  return {
    cite: (work, request) => cite(engines, work, request),
    template: (work, style, locale, room) => opened(style, locale).maker.template(work, room),
    shared: (work, style, locale) => opened(style, locale).maker.shared(work),
    shape: workShape,
    writing: (style, locale) => opened(style, locale).maker.writing(),
    list: (works, citations, style, locale) =>
      opened(style, locale).lists({ works, citations, style, locale }, (request) =>
        listReferences(listEngines, request),
      ),
  };
}

/** Makes the thing of a style and locale when it is first asked for. Asked thousands of times, it makes no keys of text. */
function byStyleAndLocale<Thing>(
  make: (style: CitationStyleName, locale: CitationLocale) => Thing,
): typeof make {
  const made = new Map<CitationStyleName, Map<CitationLocale, Thing>>();
  return (style, locale) => {
    const found = made.get(style)?.get(locale);
    if (found !== undefined) return found;
    const thing = make(style, locale);
    made.set(style, (made.get(style) ?? new Map<CitationLocale, Thing>()).set(locale, thing));
    return thing;
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
