import { closest } from 'fastest-levenshtein';
import { nearest } from '../annotate/nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { Article, Content, Passage } from '../schema/dossier.ts';

/** What somebody asked to cite. */
export interface Cited {
  readonly article: Article;
  /** Undefined where the article as a whole is meant. */
  readonly passage?: Passage;
}

/**
 * Finds what `article`, `article#p-id`, `article#5` or `article#¶5` names, or says in a Problem why it names nothing. An
 * article that was renamed is found by its old name; of a passage that is gone, the Problem tells what stood there.
 */
export function findCited(name: string, content: Content, folder: string): Cited | Problem {
  const [slug = '', fragment] = name.split('#', 2);
  const current: string = content.config.redirects[slug] ?? slug;
  const article = content.articles.find((one) => one.slug === current);
  if (!article) {
    const slugs = content.articles.map((one) => one.slug);
    const meant = slugs.find((one) => one.includes(slug)) ?? nearest(slug, slugs);
    const hint = meant === undefined ? undefined : `Did you mean "${meant}"?`;
    return problem('unknown-citable', { file: folder }, `There is no article "${slug}".`, hint);
  }
  if (fragment === undefined || fragment === '') return { article };
  const number = /^¶?\s*(\d+)$/.exec(fragment)?.[1];
  const { passages } = article.body;
  const passage = passages.find(({ id, n }) =>
    number === undefined ? id === fragment : n === Number(number),
  );
  return passage ? { article, passage } : noPassage(article, fragment, content);
}

function noPassage(article: Article, fragment: string, content: Content): Problem {
  const place = { file: article.file };
  const gone = content.history.get(article.slug)?.gone.find(({ id }) => id === fragment);
  if (gone) {
    const to = gone.to && `Its words are now in ${gone.to.article}#${gone.to.passage}.`;
    const message = `The passage ${fragment} was there until ${gone.last}: “${gone.text}”`;
    return problem('unknown-citable', place, message, to ?? 'Cite the version that had it.');
  }
  const { passages } = article.body;
  const last = Math.max(0, ...passages.map(({ n }) => n ?? 0));
  const hint = fragment.startsWith('p-')
    ? `Did you mean "${closest(
        fragment,
        passages.map(({ id }) => id),
      )}"?`
    : `Its paragraphs are ¶ 1 to ¶ ${last}.`;
  return problem('unknown-citable', place, `${article.slug} has no passage "${fragment}".`, hint);
}
