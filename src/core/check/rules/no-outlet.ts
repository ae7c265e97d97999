import { problem } from '../../problem.ts';
import { articleRule } from '../article-rule.ts';

/** An article says who brought it. */
export const noOutlet = articleRule('no-outlet', ({ outlet, agency, basedOn, file, title }) => {
  if (outlet !== undefined || agency !== undefined || basedOn !== undefined) return [];
  return [problem('no-outlet', { file }, `Nothing says who brought "${title}"`)];
});
