import { seededRandom } from '../seeded-random.ts';
import type { RecordGroup } from '../../../src/core/search/record.ts';

/** Words shorter than this are seldom typed. */
const SHORTEST = 4;

/**
 * Queries as mixed as readers' are: words of any frequency as the articles have them, alone, in twos and threes, as a
 * phrase, with a star, without one; the same in every run. Words that are asked for together stand in one passage.
 */
export function pickQueries(groups: readonly RecordGroup[], count: number): string[] {
  const random = seededRandom(5);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const passage = (): string[] => pick(pick(groups).records).text.replaceAll('.', '').split(' ');
  const long = (words: readonly string[]): string => {
    const chosen = words.filter(({ length }) => length >= SHORTEST);
    return pick(chosen.length === 0 ? words : chosen);
  };
  const shapes = [
    (words: string[]): string => long(words),
    (words: string[]): string => `${long(words)} ${long(words)}`,
    (words: string[]): string => `${long(words)} ${long(words)} ${long(words)}`,
    (words: string[]): string => `"${words.slice(0, 2).join(' ')}"`,
    (words: string[]): string => `${long(words).slice(0, 5)}*`,
    (words: string[]): string => `${long(words)} -${long(passage())}`,
  ];
  return Array.from({ length: count }, (_, index) => shapes[index % shapes.length]!(passage()));
}
