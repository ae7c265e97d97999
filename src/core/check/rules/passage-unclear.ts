import type { Article, Content, Passage } from '../../schema/dossier.ts';
import { problem } from '../../problem.ts';
import { articleRule } from '../article-rule.ts';

/** An editor is asked about every passage of which the ledger cannot say for sure what became of it. */
export const passageUnclear = articleRule('passage-unclear', (article, { dossier }) =>
  problemsOf(article, dossier.history),
);

function problemsOf(article: Article, history: Content['history']) {
  const { slug, file } = article;
  return (history.get(slug)?.gone ?? []).flatMap(({ id, text, maybe = [] }) => {
    const candidates =
      maybe.length === 0 ? [] : article.body.passages.filter((passage) => maybe.includes(passage.id));
    const [first] = candidates;
    if (!first) return [];
    const { line } = first;
    const message = `${id} said “${opening(text)}”; it may be ${candidates.map(inWords).join(', or ')}`;
    const fix = `In citation-decisions.yaml, write "${slug}#${id}: ${first.id}" if it is, or "${slug}#${id}: gone" if it was removed.`;
    return problem('passage-unclear', { file, ...(line !== undefined && { line }) }, message, fix);
  });
}

function inWords({ id, text }: Passage): string {
  return `${id}, “${opening(text)}”`;
}

/** First words that a message shows: enough to tell near copies apart. */
const SHOWN_WORDS = 12;

function opening(text: string): string {
  const words = text.split(/\s+/u);
  return words.slice(0, SHOWN_WORDS).join(' ') + (words.length > SHOWN_WORDS ? ' …' : '');
}
