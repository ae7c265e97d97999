import { FIRST_ENTRY } from '../index-format/doc-number.ts';
import type { RecordGroup } from '../record.ts';

const ENTRY_KINDS = ['article', 'term', 'claim', 'event'] as const;

/** Numbers groups: articles by date and slug, so that a new one mostly comes last; the rest by kind and slug, apart. */
export function numberGroups<Group extends Placed>(
  groups: readonly Group[],
): { readonly number: number; readonly group: Group }[] {
  const articles = groups.filter(({ kind }) => kind === 'article').sort(byDate);
  const entries = groups.filter(({ kind }) => kind !== 'article').sort(byKind);
  return [
    ...articles.map((group, index) => ({ number: index, group })),
    ...entries.map((group, index) => ({ number: FIRST_ENTRY + index, group })),
  ];
}

type Placed = Pick<RecordGroup, 'kind' | 'date' | 'slug'>;

function byDate(a: Placed, b: Placed): number {
  return compare(a.date ?? '', b.date ?? '') || compare(a.slug, b.slug);
}

function byKind(a: Placed, b: Placed): number {
  return ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind) || compare(a.slug, b.slug);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
