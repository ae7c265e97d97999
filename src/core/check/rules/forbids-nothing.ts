import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { findOccurrences, type Setting } from '../../annotate/find-occurrences.ts';
import { compileMatcher, type Matcher } from '../../annotate/matcher.ts';
import { scanPassage } from '../../annotate/scan-passage.ts';
import { problem, type Problem } from '../../problem.ts';
import type { Article, Passage, Range } from '../../schema/dossier.ts';
import { edtfRange } from '../../schema/edtf.ts';
import type { CheckRule } from '../check-rule.ts';

/** `[[!…]]` stands around what would be a mention without it. */
export const forbidsNothing: CheckRule = {
  code: 'forbids-nothing',
  check: ({ dossier }) => {
    const matcher = compileMatcher(dossier.terms);
    return dossier.articles.flatMap((article) => problemsOf(article, forbiddenIn(article), matcher));
  },
  ofArticle: (article, { dossier }) => {
    const forbidden = forbiddenIn(article);
    return forbidden.length === 0 ? [] : problemsOf(article, forbidden, compileMatcher(dossier.terms));
  },
};

function problemsOf(article: Article, forbidden: readonly Forbidden[], matcher: Matcher): Problem[] {
  return forbidden
    .filter(({ passage, range }) => !wouldBeMention(passage, range, matcher, article))
    .map(({ passage, range }) => {
      const text = passage.text.slice(range.start, range.end);
      const place = { file: article.file, line: passage.line ?? 1 };
      return problem('forbids-nothing', place, `[[!${text}]] forbids a link, but no term is called so`);
    });
}

interface Forbidden {
  readonly passage: Passage;
  readonly range: Range;
}

function forbiddenIn({ body }: Article): Forbidden[] {
  const passages = new Map<string, Passage>(body.passages.map((passage) => [passage.id, passage]));
  const found: Forbidden[] = [];
  visit(body.tree, 'element', (element) => {
    const passage = typeof element.properties.id === 'string' && passages.get(element.properties.id);
    if (passage) found.push(...forbiddenRanges(element).map((range) => ({ passage, range })));
  });
  return found;
}

/** The ranges of the text of an element that are marked. */
function forbiddenRanges(element: Element): Range[] {
  const ranges: Range[] = [];
  let length = 0;
  const read = (node: ElementContent): void => {
    if (node.type === 'text') length += node.value.length;
    if (node.type !== 'element') return;
    const start = length;
    for (const child of node.children) read(child);
    if ('dataNoLink' in node.properties) ranges.push({ start, end: length });
  };
  read(element);
  return ranges;
}

function wouldBeMention(passage: Passage, range: Range, matcher: Matcher, article: Article): boolean {
  const setting: Setting = {
    lang: article.lang,
    date: edtfRange(article.date) ?? { min: -Infinity, max: Infinity },
  };
  const scan = scanPassage({ text: passage.text, opaque: [] });
  return findOccurrences(matcher, scan, setting).found.some(
    ({ start, end }) => start < range.end && range.start < end,
  );
}
