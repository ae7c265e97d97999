import { type GroupHit, MATCH_KINDS } from '../../core/search/search-engine.ts';
import { makeElement } from './make-element.ts';
import type { PageWords } from './page-words.ts';

/** What the looks of the marks mean: of those that are in the results, and only where there is more than one. */
export function matchLegend(groups: readonly GroupHit[], { text }: PageWords): HTMLElement | undefined {
  const seen = new Set(
    groups
      .flatMap((group) => [group.titleMatches, ...group.hits.map(({ matches }) => matches)])
      .flatMap((matches) => matches.map(({ kind }) => kind)),
  );
  const kinds = MATCH_KINDS.filter((kind) => seen.has(kind));
  if (kinds.length === 0 || (kinds.length === 1 && seen.has('exact'))) return undefined;
  return makeElement(
    'p',
    { class: 'legend' },
    `${text.legend.label}: `,
    ...kinds.flatMap((kind) => [makeElement('mark', { class: `is-${kind}` }, text.legend[kind]), ' ']),
  );
}
