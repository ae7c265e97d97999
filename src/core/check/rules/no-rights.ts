import { problem } from '../../problem.ts';
import { articleRule } from '../article-rule.ts';

/** An article says who holds the rights to its text. */
export const noRights = articleRule('no-rights', ({ rights, file, title }) => {
  if (rights !== undefined) return [];
  return [problem('no-rights', { file }, `Nothing says who holds the rights to "${title}"`)];
});
