import type { Slug } from '../../../src/core/schema/brands.ts';
import type { TermsOfPassages } from '../../../src/core/schema/terms-of-passages.ts';

/** The terms of passages, one mention of each letter in each passage: `ab a b`. */
export function passagesOf(written: string): TermsOfPassages {
  const passages = written.split(' ').map((letters) => [...new Set(letters)]);
  const slugs = [...new Set(passages.flat())];
  const starts = [0];
  for (const { length } of passages) starts.push((starts.at(-1) ?? 0) + length);
  return {
    slugs: slugs as Slug[],
    terms: passages.flat().map((letter) => slugs.indexOf(letter)),
    starts,
  };
}
