import { fillAddress } from '../../core/cite/fill-address.ts';
import type { CitationLocale } from '../../core/cite/locales.ts';
import type { CitationStyleName } from '../../core/cite/styles.ts';
import { tidyEntry } from '../../core/cite/tidy-entry.ts';
import type { Locator } from '../../core/schema/citation.ts';
import type { Reference } from '../../core/schema/reference.ts';
import type { EngineFor } from './engine.ts';
import { holdAddress } from './hold-address.ts';
import { sampleAddress } from './sample-address.ts';

/** A work that a citation in a text names. */
export interface WorkCited {
  readonly id: string;
  readonly place?: Locator | undefined;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly suppressAuthor?: boolean;
}

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
  const byId = new Map(works.map((work, index) => [work.id, { work, index }]));
  const engine = engineFor(style, locale, works.map(held));
  engine.updateItems(works.map(({ id }) => id));
  const finish = (html: string): string =>
    works.reduce((text, work, index) => address(text, work, index), tidyEntry(html));
  const cite = (items: readonly WorkCited[]): string =>
    finish(
      engine.makeCitationCluster(
        items
          .filter(({ id }) => byId.has(id))
          .map(({ place, suppressAuthor, ...item }) => ({
            ...item,
            ...place,
            ...(suppressAuthor === true && { 'suppress-author': true }),
          })),
      ),
    );
  const list = engine.makeBibliography();
  const ids = list === false ? [] : list[0].entry_ids.map(([id = '']) => id);
  const listed = ids.map((id, index) => {
    const html = (list === false ? '' : list[1][index]) ?? '';
    return { id, html: finish(html), label: labelOf(html) };
  });
  const found = new Map(listed.filter(({ html }) => html !== '').map((entry) => [entry.id, entry]));
  const unlisted = works
    .filter(({ id }) => !found.has(id))
    .map(({ id }) => ({ id, html: cite([{ id }]), label: '' }));
  return { references: [...found.values(), ...unlisted], citations: citations.map(cite) };
}

/** A note in references.json is for the editors of the dossier. */
function held(work: Reference, index: number): Reference {
  const url = typeof work['URL'] === 'string' ? sampleAddress(index) : undefined;
  return { ...work, note: undefined, URL: url };
}

function address(html: string, work: Reference, index: number): string {
  const url = work['URL'];
  return typeof url === 'string' ? fillAddress(holdAddress(html, index), url) : html;
}

function labelOf(html: string): string {
  return tidyEntry(/<div class="csl-left-margin">([^]*?)<\/div>/.exec(html)?.[1] ?? '');
}
