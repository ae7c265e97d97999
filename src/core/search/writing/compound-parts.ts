import type { SplitCompound } from '../analysis/token.ts';
import { tableKey } from '../index-format/table-key.ts';

/** Shortest word that can be two. */
const SHORTEST_COMPOUND = 6;

/** Keys of the parts of a word that is a compound; none where it is not. */
export function compoundParts(
  { form, stop }: { readonly form: string; readonly stop: boolean },
  split: SplitCompound | undefined,
): readonly string[] {
  if (!split || stop || form.length < SHORTEST_COMPOUND) return NONE;
  const parts = split(form);
  return parts.length === 0 ? NONE : [...new Set(parts.map((part) => tableKey('word', part)))];
}

const NONE: readonly string[] = [];
