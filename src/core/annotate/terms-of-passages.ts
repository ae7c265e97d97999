import type { Slug } from '../schema/brands.ts';
import type { TermsOfPassages } from '../schema/terms-of-passages.ts';
import { type ArticleMentions, MENTION_FIELDS } from './article-memory.ts';
import { type MentionTable, ROW, type Written } from './mention-table.ts';

/**
 * The terms of each passage that mentions any, passages in reading order. Which terms an article mentions is taken from the
 * table, so that no text of what was found is read.
 */
export function termsOfPassages(
  found: readonly Pick<ArticleMentions, 'mentions'>[],
  { ends, rows, written }: MentionTable,
): TermsOfPassages {
  const { slugs, numbers } = numbered(written);
  const terms: number[] = [];
  const starts = [0];
  /** Of each term the last passage that has it, by how many had begun. */
  const seen = new Uint32Array(slugs.length);
  let row = 0;
  const endPassage = (): void => {
    if (starts[starts.length - 1] !== terms.length) starts.push(terms.length);
  };
  for (const [index, { mentions }] of found.entries()) {
    const own: number[] = [];
    // Rows are in the order of the terms of an article, those of one term together.
    for (; row < (ends[index] ?? 0); row += ROW) {
      const number = numbers[rows[row] ?? 0] ?? 0;
      if (own[own.length - 1] !== number) own.push(number);
    }
    let passage: number | undefined;
    for (let at = 0; at < mentions.length; at += MENTION_FIELDS) {
      if (mentions[at] !== passage) endPassage();
      passage = mentions[at];
      const term = own[mentions[at + 3] ?? 0];
      if (term === undefined || seen[term] === starts.length) continue;
      seen[term] = starts.length;
      terms.push(term);
    }
    endPassage();
  }
  return { slugs, terms, starts };
}

/** A number for each term, and which of them each place among what is written means. */
function numbered(written: readonly Written[]): {
  readonly slugs: readonly Slug[];
  readonly numbers: Uint32Array;
} {
  const known = new Map<Slug, number>();
  const numbers = Uint32Array.from(written, ([term]) => {
    const number = known.get(term) ?? known.size;
    known.set(term, number);
    return number;
  });
  return { slugs: [...known.keys()], numbers };
}
