import type { OwnEvaluation } from './evaluation.ts';
import { reportSearch } from './search/report-search.ts';

/** Full-text search, against Pagefind: graded queries, typing errors, the effect of each constant of the ranking. */
export const search: OwnEvaluation = { name: 'search', report: reportSearch };
