import { ARTICLES_PER_PACK, entriesPerPack } from '../index-format/group-text.ts';

/** Names of the packs of texts. */
export interface PackNames {
  readonly articles: readonly string[];
  readonly entries: readonly string[];
}

/** Groups that share a file, by their places: articles, or anything else. */
export interface Pack {
  readonly from: number;
  readonly to: number;
  readonly kind: keyof PackNames;
}

/** The packs of so many groups, articles first. */
export function packsOf(articles: number, groups: number): readonly Pack[] {
  const packs: Pack[] = [];
  for (let from = 0; from < articles; from += ARTICLES_PER_PACK)
    packs.push({ from, to: Math.min(articles, from + ARTICLES_PER_PACK), kind: 'articles' });
  const entries = entriesPerPack(articles);
  for (let from = articles; from < groups; from += entries)
    packs.push({ from, to: Math.min(groups, from + entries), kind: 'entries' });
  return packs;
}
