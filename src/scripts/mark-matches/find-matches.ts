import type { GroupHit, Match } from '../../core/search/search-engine.ts';
import type { PaintedMatch } from './paint-ranges.ts';
import { textRange } from './text-range.ts';

/** The matches of an article in its page, in the order of the page. Quotes and notes stand in passages already. */
export function findMatches(page: Document, group: GroupHit): readonly PaintedMatch[] {
  const title = page.querySelector('h1');
  const places: (readonly [Element | null, readonly Match[]])[] = [[title, group.titleMatches]];
  for (const { kind, id, matches } of group.hits)
    if (kind === 'passage' || kind === 'heading') places.push([page.getElementById(id), matches]);
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
