import { join } from 'node:path';
import { z } from 'zod';
import type { CalendarDay, CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import { citedWork } from '../../core/cite/cited-work.ts';
import { fillAddress } from '../../core/cite/fill-address.ts';
import type { FilledCitation } from '../../core/cite/fill-citation.ts';
import type { CitationLocale } from '../../core/cite/locales.ts';
import { CITATION_STYLES, type CitationStyleName } from '../../core/cite/styles.ts';
import { printOf } from '../../core/print.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { codePrint } from '../code-print.ts';
import { type EngineFor, enginesFor } from './engine.ts';
import { holdAddress } from './hold-address.ts';
import { type KeptShelf, keptShelf } from './kept-shelf.ts';
import { listMaker } from './list-maker.ts';
import type { ReferenceListing } from './list-references.ts';
import type { WorkCited } from './work-cited.ts';
import { listShelves } from './list-shelves.ts';
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
  /** The key of that shape, remembered by a print of the work that differs whenever the work does. */
  readonly shapeKey: (print: string, work: () => Reference) => string | undefined;
  /** Which of some works are the first of their shapes, by their places; remembered by a print of all of them. */
  readonly firstOfShapes: (print: string, find: () => readonly number[]) => readonly number[];
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

/** Programs that decide which works are of one shape; see `codePrint`. */
const SHAPING = ['core/cite', 'dossier/citations'];

/** Letters of their print in the name of a file. */
const PRINT_LETTERS = 12;

function programs(): string {
  return printOf([codePrint(SHAPING)]).slice(0, PRINT_LETTERS);
}

/** Opens the styles and locales that come with Dossier; `root` is Dossier's own folder. */
export async function openCitations(
  root: string,
  { cache, ready = true }: Rendered = {},
): Promise<Citations> {
  const csl = await readCsl(root);
  const engines = enginesFor(csl, 'single');
  const listEngines = enginesFor(csl, 'list');
  const printIn = byStyleAndLocale((style, locale) => templatePrint(csl, style, locale));
  const pathIn =
    (style: CitationStyleName, locale: CitationLocale) =>
    (kind: string): string | undefined =>
      cache === undefined
        ? undefined
        : join(cache, `${kind}-${style}-${locale}-${printIn(style, locale)}.json`);
  let shapeShelf: KeptShelf<string | null> | undefined;
  const shapes = (): KeptShelf<string | null> =>
    (shapeShelf ??= keptShelf(cache && join(cache, `shapes-${programs()}.json`), z.string().nullable()));
  let firstShelf: KeptShelf<readonly number[]> | undefined;
  const firsts = (): KeptShelf<readonly number[]> =>
    (firstShelf ??= keptShelf(
      cache && join(cache, `firsts-${programs()}.json`),
      z.array(z.number()).readonly(),
    ));
  const maker = byStyleAndLocale((style, locale) => {
    const readyHere = ready ? readReady(root, style, locale, printIn(style, locale)) : undefined;
    return templateMaker(engines, style, locale, templateShelf(pathIn(style, locale), readyHere));
  });
  const lister = byStyleAndLocale((style, locale) =>
    listMaker(listEngines, style, locale, listShelves(pathIn(style, locale))),
  );
  return {
    cite: (work, request) => cite(engines, work, request),
    template: (work, style, locale, room) => maker(style, locale).template(work, room),
    shared: (work, style, locale) => maker(style, locale).shared(work),
    shape: workShape,
    shapeKey: (print, work) => shapes().get(print, () => workShape(work())?.key ?? null) ?? undefined,
    firstOfShapes: (print, find) => firsts().get(print, find),
    writing: (style, locale) => maker(style, locale).writing(),
    list: (works, citations, style, locale) => lister(style, locale)(works, citations),
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
