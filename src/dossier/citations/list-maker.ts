import type { CitationLocale } from '../../core/cite/locales.ts';
import { CITATION_STYLES, type CitationStyleName } from '../../core/cite/styles.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { citedAlone, isPlainNumber } from './cited-alone.ts';
import { composeList, type RenderedAlone } from './compose-list.ts';
import type { EngineFor } from './engine.ts';
import { LIST_PLACEHOLDER } from './list-placeholder.ts';
import { listReferences, type ReferenceListing } from './list-references.ts';
import type { WorkCited } from './work-cited.ts';
import type { ListShelves } from './list-shelves.ts';
import { hashOf, keyOf } from './prepared-work.ts';
import type { OpenEngine } from './rendered-twice.ts';
import { type WorkAlone, workAlone } from './work-alone.ts';

/** Makes lists of references in one style and locale. */
export type MakeList = (
  works: readonly Reference[],
  citations: readonly (readonly WorkCited[])[],
) => ReferenceListing;

/**
 * The maker of lists in a style and locale. The works of most lists have nothing to do with each other: then each is
 * rendered once for all lists that it is in. Any other list is rendered as a whole.
 */
export function listMaker(
  engineFor: EngineFor,
  style: CitationStyleName,
  locale: CitationLocale,
  shelves: ListShelves,
): MakeList {
  const isNumeric = CITATION_STYLES[style].kind === 'numeric';
  const rendered = renderedAlone((works) => engineFor(style, locale, works), isNumeric, shelves);
  return (works, citations) => {
    const request = { works, citations, style, locale };
    return (
      composeList(request, rendered) ??
      shelves.list(hashOf(JSON.stringify([works, citations])), () => listReferences(engineFor, request))
    );
  };
}

function renderedAlone(open: OpenEngine, isNumeric: boolean, shelves: ListShelves): RenderedAlone {
  // Thousands of pages cite the same works.
  const known = new WeakMap<Reference, { readonly key: string; readonly entry: WorkAlone | null }>();
  const find = (work: Reference) => {
    const found = known.get(work);
    if (found) return found;
    const key = keyOf(work);
    const made = { key, entry: shelves.entry(key, () => workAlone(open, work, isNumeric)) };
    known.set(work, made);
    return made;
  };
  return {
    entry: (work) => find(work).entry,
    citation: (work, cited) => {
      const { place, prefix, suffix, suppressAuthor } = cited;
      const number = isPlainNumber(place) ? place.locator : undefined;
      const where = number === undefined ? place : [place?.label];
      const key = hashOf(JSON.stringify([find(work).key, where, prefix, suffix, suppressAuthor]));
      const html = shelves.citation(key, () => citedAlone(open, work, cited));
      return html?.replaceAll(LIST_PLACEHOLDER.place, number ?? '') ?? null;
    },
  };
}
