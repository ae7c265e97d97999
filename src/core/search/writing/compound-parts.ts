import type { SplitCompound } from '../analysis/token.ts';

/** Shortest word that can be two. */
const SHORTEST_COMPOUND = 6;

/** Stems of the parts of a word that is a compound, each once; none where it is not. */
export function compoundParts(
  { form, stop }: { readonly form: string; readonly stop: boolean },
  split: SplitCompound | undefined,
): readonly string[] {
  if (!split || stop || form.length < SHORTEST_COMPOUND) return NONE;
  return split(form);
}

const NONE: readonly string[] = [];
