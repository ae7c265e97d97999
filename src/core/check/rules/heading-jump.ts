import { visit } from 'unist-util-visit';
import { problem } from '../../problem.ts';
import type { Article } from '../../schema/dossier.ts';
import { articleRule } from '../article-rule.ts';

/** Level of the title, above every subhead of an article. */
const TITLE_LEVEL = 1;

/** A subhead is at most one level below the heading before it. */
export const headingJump = articleRule('heading-jump', (article) => {
  const headings = headingsOf(article);
  return headings.flatMap(({ id, level }, index) => {
    const before = headings[index - 1]?.level ?? TITLE_LEVEL;
    if (level <= before + 1) return [];
    const passage = article.body.passages.find((other) => other.id === id);
    const message = `"${passage?.text ?? id}" is a heading of level ${level} below one of level ${before}`;
    return problem('heading-jump', { file: article.file, line: passage?.line ?? 1 }, message);
  });
});

function headingsOf({ body }: Article): { readonly id: string; readonly level: number }[] {
  const headings: { id: string; level: number }[] = [];
  visit(body.tree, 'element', ({ tagName, properties }) => {
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    // An empty heading is no passage and puts nothing on the page.
    if (level !== undefined && typeof properties.id === 'string')
      headings.push({ id: properties.id, level: Number(level) });
  });
  return headings;
}
