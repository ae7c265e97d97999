import { outlineOf } from '../../outline-of.ts';
import { problem } from '../../problem.ts';
import type { Article } from '../../schema/dossier.ts';
import type { CheckRule } from '../check-rule.ts';

/** No two articles come from the same original or have the same text. */
export const duplicateArticle: CheckRule = {
  code: 'duplicate-article',
  check: ({ dossier }) => {
    const originals = new Map<string, Article>();
    const texts = new Map<string, Article>();
    return dossier.articles.flatMap((article) => {
      const sameOriginal = seenBefore(originals, article.source?.sha256, article);
      const sameText = seenBefore(texts, textOf(article), article);
      if (sameOriginal) return report(article, `comes from the same original as ${sameOriginal.file}`);
      return sameText ? report(article, `has the same text as ${sameText.file}`) : [];
    });
  },
  ofArticle: (article, { dossier: { articles } }) => {
    const before = articles.slice(0, articles.indexOf(article));
    const sha256 = article.source?.sha256;
    const sameOriginal =
      sha256 === undefined ? undefined : before.find(({ source }) => source?.sha256 === sha256);
    if (sameOriginal) return [report(article, `comes from the same original as ${sameOriginal.file}`)];
    const text = textOf(article);
    const { words } = outlineOf(article);
    // Texts are read of those only that are as long.
    const sameText =
      text === undefined
        ? undefined
        : before.find((other) => outlineOf(other).words === words && textOf(other) === text);
    return sameText ? [report(article, `has the same text as ${sameText.file}`)] : [];
  },
};

/** The article that was seen first with this key; an article without a key is like no other. */
function seenBefore(
  seen: Map<string, Article>,
  key: string | undefined,
  article: Article,
): Article | undefined {
  if (key === undefined) return undefined;
  const first = seen.get(key);
  if (!first) seen.set(key, article);
  return first;
}

/** Text without regard to space and capitals; none where there is nothing to compare. */
function textOf({ body }: Article): string | undefined {
  const text = body.passages
    .map((passage) => passage.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return text === '' ? undefined : text;
}

function report({ file, title }: Article, what: string) {
  return problem('duplicate-article', { file }, `"${title}" ${what}`);
}
