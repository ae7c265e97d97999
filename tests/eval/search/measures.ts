import type { GradedQuery } from './graded-query.ts';
import type { RankedPassage } from './searcher.ts';

/** How good one ranking is, or the mean of several. All from 0 to 1. */
export interface Measures {
  /** Of the passages that answer or help (grade 2 or 3), at most three, the share found among the first three. */
  readonly recall: number;
  /** 1 divided by the rank of the first passage that answers or helps; 0 where none is given. */
  readonly mrr: number;
  /** nDCG@10, gain 2^grade − 1 (Burges et al. 2005): grades 1 to 3 all count. */
  readonly ndcg: number;
  /** 1 where nothing was given at all. */
  readonly empty: number;
}

/** From this grade on a passage counts for recall and MRR. */
const HELPFUL = 2;
const RECALL_DEPTH = 3;
const NDCG_DEPTH = 10;

/** Measures of one ranking. The same passage given twice counts once. */
export function measureRanking(query: GradedQuery, ranking: readonly RankedPassage[]): Measures {
  const found = new Set<number>();
  const grades = ranking.map((passage) => {
    const index = query.passages.findIndex(
      ({ article, phrase }) => article === passage.article && passage.text.includes(phrase),
    );
    if (index === -1 || found.has(index)) return 0;
    found.add(index);
    return query.passages[index]?.grade ?? 0;
  });
  const ideal = query.passages.map(({ grade }) => grade as number).sort((a, b) => b - a);
  const helpful = (list: readonly number[]): number => list.filter((grade) => grade >= HELPFUL).length;
  const first = grades.findIndex((grade) => grade >= HELPFUL);
  return {
    recall: helpful(grades.slice(0, RECALL_DEPTH)) / Math.min(RECALL_DEPTH, helpful(ideal)),
    mrr: first === -1 ? 0 : 1 / (first + 1),
    ndcg: gain(grades) / gain(ideal),
    empty: ranking.length === 0 ? 1 : 0,
  };
}

/** Mean of each measure; all 0 where there are none. */
export function meanOf(all: readonly Measures[]): Measures {
  const mean = (key: keyof Measures): number =>
    all.reduce((sum, one) => sum + one[key], 0) / Math.max(1, all.length);
  return { recall: mean('recall'), mrr: mean('mrr'), ndcg: mean('ndcg'), empty: mean('empty') };
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, NDCG_DEPTH)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
