import type { CompoundWords } from '../../../../src/core/search/analysis/compound-words.ts';

/** The words of a dictionary that compounds are made of. */
export function partsIn({ eachPart }: CompoundWords): string[] {
  const found: string[] = [];
  eachPart((letters, from, end) => found.push(String.fromCharCode(...letters.subarray(from, end))));
  return found;
}
