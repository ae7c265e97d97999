import { problem } from '../../problem.ts';
import { articleRule } from '../article-rule.ts';

/** An article has a summary. */
export const noSummary = articleRule('no-summary', ({ summary, file, title }) =>
  summary === undefined ? [problem('no-summary', { file }, `"${title}" has no summary`)] : [],
);
