import type { VersionPassage } from '../../core/passage/history.ts';

/** Passages of one kind that belong together: the items of a list, the cells of a table. */
export interface VersionBlock {
  readonly kind: VersionPassage['kind'];
  readonly passages: readonly VersionPassage[];
}

/** Kinds of which neighbours make one block; every other passage stands by itself. */
const TOGETHER: ReadonlySet<VersionPassage['kind']> = new Set(['item', 'quote', 'cell']);

/** The passages of a version as blocks, in their order. */
export function versionBlocks(passages: readonly VersionPassage[]): readonly VersionBlock[] {
  const blocks: { kind: VersionPassage['kind']; passages: VersionPassage[] }[] = [];
  for (const passage of passages) {
    const last = blocks.at(-1);
    if (last?.kind === passage.kind && TOGETHER.has(passage.kind)) last.passages.push(passage);
    else blocks.push({ kind: passage.kind, passages: [passage] });
  }
  return blocks;
}
