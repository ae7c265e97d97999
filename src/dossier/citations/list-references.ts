import type { CitationLocale } from '../../core/cite/locales.ts';
import type { CitationStyleName } from '../../core/cite/styles.ts';
import { tidyEntry } from '../../core/cite/tidy-entry.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { citeItem } from './cite-item.ts';
import type { EngineFor } from './engine.ts';
import { addressed, heldWork } from './held-work.ts';
import { labelOf } from './label-of.ts';
import type { WorkCited } from './work-cited.ts';

interface ListedReference {
  readonly id: string;
  /** The entry as HTML; a work that the style lists nowhere is given as it is cited in a note. */
  readonly html: string;
  /** Number or other mark in the margin, where the style has one: `[1]`. */
  readonly label: string;
}

export interface ReferenceListing {
  /** In the order of the style. */
  readonly references: readonly ListedReference[];
  /** As HTML, in the order they were asked for. */
  readonly citations: readonly string[];
}

export interface ListRequest {
  readonly works: readonly Reference[];
  readonly citations: readonly (readonly WorkCited[])[];
  readonly style: CitationStyleName;
  readonly locale: CitationLocale;
}

/** Renders works as one list: sorted and numbered as the style has it, works alike kept apart as 2016a and 2016b. */
export function listReferences(engineFor: EngineFor, request: ListRequest): ReferenceListing {
  const { works, citations, style, locale } = request;
  const indexes = new Map(works.map(({ id }, index) => [id, index]));
  const engine = engineFor(style, locale, works.map(heldWork));
  engine.updateItems(works.map(({ id }) => id));
  const finish = (html: string): string =>
    works.reduce((text, work, index) => addressed(text, work, index), tidyEntry(html));
  const cite = (items: readonly WorkCited[]): string =>
    finish(engine.makeCitationCluster(items.filter(({ id }) => indexes.has(id)).map(citeItem)));
  // Entries say whose they are: of a work that the style prints nothing of there is none.
  engine.sys.wrapBibliographyEntry = (id) => [`<div data-work="${indexes.get(id) ?? ''}">`, '</div>'];
  const list = engine.makeBibliography();
  const found = new Map(
    (list === false ? [] : list[1]).flatMap((html): [string, ListedReference][] => {
      const work = works[Number(/<div data-work="(\d+)">/.exec(html)?.[1])];
      const entry = finish(html);
      return work && entry !== '' ? [[work.id, { id: work.id, html: entry, label: labelOf(html) }]] : [];
    }),
  );
  const unlisted = works
    .filter(({ id }) => !found.has(id))
    .map(({ id }) => ({ id, html: cite([{ id }]), label: '' }));
  return { references: [...found.values(), ...unlisted], citations: citations.map(cite) };
}
