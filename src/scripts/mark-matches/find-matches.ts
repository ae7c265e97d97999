import type { GroupHit, Match, RecordHit } from '../../core/search/search-engine.ts';
import type { PaintedMatch } from './paint-ranges.ts';
import { textRange } from './text-range.ts';

/**
 * The matches of an article in its page, in the order of the page. Quotes stand in passages already.
 * @param noteOf where the text of a note stands
 */
export function findMatches(
  page: Document,
  group: GroupHit,
  noteOf: (hit: RecordHit) => Element | undefined,
): readonly PaintedMatch[] {
  const title = page.querySelector('h1');
  const places: (readonly [Element | null, readonly Match[]])[] = [[title, group.titleMatches]];
  for (const hit of group.hits)
    if (hit.kind === 'note') places.push([noteOf(hit) ?? null, hit.matches]);
    else if (hit.kind !== 'quote') places.push([page.getElementById(hit.id), hit.matches]);
  const found = places.flatMap(([element, matches]) =>
    element === null
      ? []
      : matches.flatMap(({ start, end, kind }) => {
          const range = textRange(element, start, end);
          return range === undefined ? [] : [{ range, kind }];
        }),
  );
  return found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
}
