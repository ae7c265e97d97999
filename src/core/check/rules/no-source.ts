import { problem } from '../../problem.ts';
import { articleRule } from '../article-rule.ts';

/** An article can be followed back to where it came from. */
export const noSource = articleRule('no-source', ({ source, url, archived, basedOn, file, title }) => {
  if (source || url !== undefined || archived.length > 0 || basedOn !== undefined) return [];
  return [problem('no-source', { file }, `Nothing says where "${title}" came from`)];
});
