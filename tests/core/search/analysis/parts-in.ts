import type { CompoundWords } from '../../../../src/core/search/analysis/compound-words.ts';

/** The words of a dictionary that compounds are made of. */
export function partsIn({ parts }: CompoundWords): string[] {
  const found: string[] = [];
  parts.each((text, from, end) => found.push(text.slice(from, end)));
  return found;
}
