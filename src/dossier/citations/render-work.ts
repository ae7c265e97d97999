import { tidyEntry } from '../../core/cite/tidy-entry.ts';
import type { CitationLocale } from '../../core/cite/locales.ts';
import type { CitationStyleName } from '../../core/cite/styles.ts';
import type { LocatorLabel } from '../../core/schema/citation.ts';
import type { Reference } from '../../core/schema/reference.ts';
import type { EngineFor } from './engine.ts';

/** A place in a work; a range is `5-7`. */
export interface PlaceInWork {
  readonly label: LocatorLabel;
  readonly locator: string;
}

/** A work as HTML: its entry, and its citation for every place that was asked for. */
export interface RenderedWork {
  /** Where a style lists no such work, it is cited in full, and that is given. */
  readonly reference: string;
  readonly citations: readonly string[];
}

/** Renders one work on its own, cited as a whole (undefined) or at places. */
export function renderWork(
  engineFor: EngineFor,
  style: CitationStyleName,
  locale: CitationLocale,
  work: Reference,
  places: readonly (PlaceInWork | undefined)[],
): RenderedWork {
  const engine = engineFor(style, locale, [work]);
  engine.updateItems([work.id], true);
  const cite = (place: PlaceInWork | undefined): string =>
    tidyEntry(engine.makeCitationCluster([{ id: work.id, ...place }]));
  const list = engine.makeBibliography();
  const entry = list === false ? '' : tidyEntry(list[1][0] ?? '');
  return { reference: entry === '' ? cite(undefined) : entry, citations: places.map(cite) };
}
