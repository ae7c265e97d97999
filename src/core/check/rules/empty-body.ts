import { problem } from '../../problem.ts';
import { articleRule } from '../article-rule.ts';

/** An article has text, and not only subheads. */
export const emptyBody = articleRule('empty-body', ({ body: { passages }, file, title }) => {
  if (passages.some(({ kind }) => kind !== 'heading')) return [];
  const what = passages.length === 0 ? 'no text' : 'nothing but subheads';
  return [problem('empty-body', { file }, `"${title}" has ${what}`)];
});
