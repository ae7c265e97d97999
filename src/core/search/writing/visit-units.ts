import type { AnalysedCorpus } from './analyse-groups.ts';

/** Hears what stands in some units: words, and keys of subheads and mentions. */
interface UnitVisitor {
  readonly word: (word: number) => void;
  readonly key: (key: number) => void;
}

/** Goes through the stream of the units of a group. */
export function visitUnits(
  { groups, starts, stream }: AnalysedCorpus,
  group: number,
  visitor: UnitVisitor,
): void {
  for (let unit = groups[group] ?? 0; unit < (groups[group + 1] ?? 0); unit++) {
    let at = starts[unit] ?? 0;
    for (let left = stream[at++] ?? 0; left > 0; left--) {
      visitor.word(stream[at] ?? 0);
      at += 2;
    }
    for (let left = stream[at++] ?? 0; left > 0; left--) visitor.key(stream[at++] ?? 0);
    for (let left = stream[at++] ?? 0; left > 0; left -= 3) {
      visitor.key(stream[at] ?? 0);
      at += 3;
    }
  }
}
