import type { Random } from '../../eval/citations/random.ts';
import type { Edit } from './edit.ts';

/** Edits of one step at most: more at once would hide what one of them does alone. */
const MOST_EDITS = 5;

/** Of how many steps one is a single edit that every page may show. */
const WIDE_EVERY = 4;

/**
 * Deals edits, some for each step, so that none comes a second time before all have come once. An edit that every page
 * may show is dealt alone.
 */
export function dealEdits(edits: readonly Edit[], random: Random): () => readonly Edit[] {
  const wide = deck(
    edits.filter(({ isWide }) => isWide),
    random,
  );
  const narrow = deck(
    edits.filter(({ isWide }) => !isWide),
    random,
  );
  let step = 0;
  return () => {
    step++;
    if (step % WIDE_EVERY === 0) return [wide()];
    return Array.from({ length: random.between(1, MOST_EDITS) }, narrow);
  };
}

/** Takes one after another from a shuffled pack, which is shuffled again when it is used up. */
function deck<Item>(items: readonly Item[], random: Random): () => Item {
  let left: Item[] = [];
  return () => {
    if (left.length === 0) left = [...items];
    const [item] = left.splice(random.between(0, left.length - 1), 1);
    if (item === undefined) throw new Error('Expected something to deal');
    return item;
  };
}
