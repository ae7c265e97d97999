import { tidyEntry } from '../../core/cite/tidy-entry.ts';
import type { Locator } from '../../core/schema/citation.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { citeItem } from './cite-item.ts';
import { addressed } from './held-work.ts';
import { LIST_PLACEHOLDER } from './list-placeholder.ts';
import type { WorkCited } from './work-cited.ts';
import { type OpenEngine, openWith, renderedTwice } from './rendered-twice.ts';

/**
 * Renders a citation of one work on its own, with placeholders for the number of the work and, where its place is a plain
 * number, for that; null where they do more than stand where they are put.
 */
export function citedAlone(open: OpenEngine, work: Reference, cited: WorkCited): string | null {
  const { place } = cited;
  const engine = openWith(open, work);
  return renderedTwice(engine, work, ({ rank, locator }) => {
    const isNumbered = isPlainNumber(place);
    const item = isNumbered ? { ...cited, place: { ...place, locator } } : cited;
    const html = addressed(tidyEntry(engine.makeCitationCluster([citeItem(item)])), work, 0);
    const ranked = html.replaceAll(rank, LIST_PLACEHOLDER.rank);
    return isNumbered ? ranked.replaceAll(locator, LIST_PLACEHOLDER.place) : ranked;
  });
}

/** Whether a place is a number that can stand for any other: not a range, for styles shorten those, nor one that begins with a nought. */
export function isPlainNumber(place: Locator | undefined): place is Locator {
  return place !== undefined && /^[1-9]\d{0,8}$/.test(place.locator);
}
