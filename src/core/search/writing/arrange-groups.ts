import { FIRST_ENTRY, groupOfDoc } from '../index-format/doc-number.ts';
import type { AnalysedCorpus, NumberedGroup } from './analyse-groups.ts';
import type { IndexState } from './index-state.ts';

/** Where the groups of an index stood in the one before. */
export interface Arrangement {
  /** For each place the place of before of the group that stands there; undefined where that must be read. */
  readonly origins: readonly (number | undefined)[];
  /** Places of the groups that must be read, ascending: new ones, and those with another print. */
  readonly fresh: readonly number[];
  /** Places of the groups of which nothing but the number changed, ascending. */
  readonly moved: readonly number[];
  /** By number, what stood there and does no more, and what was read for it. */
  readonly replaced: readonly Replaced[];
  /** The numbers at which another group stands than before, or stood, or another text of it. */
  readonly numbers: ReadonlySet<number>;
  readonly articlesBefore: number;
}

/** One group in the place of another; either may be missing, where a group came or went. */
export interface Replaced {
  /** Place of before. */
  readonly before: number | undefined;
  /** Which of the groups that must be read, from 0. */
  readonly fresh: number | undefined;
}

/** Finds groups again by their paths. What is called otherwise now is new. */
export function arrangeGroups(
  groups: readonly NumberedGroup[],
  { paths, prints, corpus }: Pick<IndexState, 'paths' | 'prints' | 'corpus'>,
): Arrangement {
  const placeOf = new Map(paths.map((path, place) => [path, place]));
  const isTaken = new Uint8Array(paths.length);
  const origins: (number | undefined)[] = [];
  const fresh: number[] = [];
  const moved: number[] = [];
  const replaced = new Map<number, Replaced>();
  const numbers = new Set<number>();
  for (const [place, { number, group }] of groups.entries()) {
    const origin = placeOf.get(group.path);
    const isSame = origin !== undefined && isTaken[origin] === 0 && prints[origin] === group.print;
    origins.push(isSame ? origin : undefined);
    if (isSame) {
      isTaken[origin] = 1;
      const before = numberAt(corpus, origin);
      if (before === number) continue;
      moved.push(place);
      for (const one of [before, number]) numbers.add(one);
    } else {
      replaced.set(number, { before: undefined, fresh: fresh.length });
      fresh.push(place);
    }
  }
  let articlesBefore = 0;
  for (const [place, taken] of isTaken.entries()) {
    const number = numberAt(corpus, place);
    if (number < FIRST_ENTRY) articlesBefore++;
    if (taken === 0) replaced.set(number, { before: place, fresh: replaced.get(number)?.fresh });
  }
  for (const number of replaced.keys()) numbers.add(number);
  return { origins, fresh, moved, replaced: [...replaced.values()], numbers, articlesBefore };
}

/** The number of the group at a place: every group has a title at least. */
export function numberAt({ docs, groups }: Pick<AnalysedCorpus, 'docs' | 'groups'>, place: number): number {
  return groupOfDoc(docs[groups[place] ?? 0] ?? 0);
}
