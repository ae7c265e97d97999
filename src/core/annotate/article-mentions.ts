import { edtfRange } from '../schema/edtf.ts';
import type { Article, Mention, Passage, Range, Term } from '../schema/dossier.ts';
import { findOccurrences, type Setting } from './find-occurrences.ts';
import type { Matcher } from './matcher.ts';
import type { ResolvedLink } from './resolve-explicit-links.ts';

interface Found extends Range {
  readonly term: Term;
  /** Made by the editor with `[[…]]`. */
  readonly explicit: boolean;
}

/**
 * Every mention in an article, in reading order. Of each term the first mention that may be a link is `linked`; explicit
 * links are always, save in another link, and an explicit link that comes first is the first mention.
 */
export function articleMentions(
  article: Article,
  matcher: Matcher,
  links: readonly ResolvedLink[],
): Mention[] {
  const setting: Setting = {
    lang: article.lang,
    date: edtfRange(article.date) ?? { min: -Infinity, max: Infinity },
  };
  const explicit = Map.groupBy(links, ({ link }) => link.passage);
  const linkedTerms = new Set<Term>();
  return article.body.passages.flatMap((passage) =>
    foundIn(passage, matcher, setting, explicit.get(passage.id) ?? []).map(
      ({ start, end, term, explicit }) => {
        const isFirst = !linkedTerms.has(term) && !touchesAny({ start, end }, passage.unlinkable);
        const linked = explicit ? !standsInLink({ start, end }, passage) : isFirst;
        if (linked) linkedTerms.add(term);
        const text = passage.text.slice(start, end);
        return { article: article.slug, passage: passage.id, start, end, text, term: term.slug, linked };
      },
    ),
  );
}

/** What the editor linked to a term, and what is found beside it; left to right. */
function foundIn(
  passage: Passage,
  matcher: Matcher,
  setting: Setting,
  links: readonly ResolvedLink[],
): Found[] {
  const toTerms = links.flatMap(({ link: { range }, target }) =>
    target.kind === 'term' ? [{ range, term: target.term }] : [],
  );
  const occurrences = findOccurrences(matcher, passage, setting).filter(
    (occurrence) =>
      !touchesAny(
        occurrence,
        toTerms.map(({ range }) => range),
      ),
  );
  return [
    ...occurrences.map((occurrence) => ({ ...occurrence, explicit: false })),
    ...toTerms
      .filter(({ term }) => term.match !== 'off')
      .map(({ range, term }) => ({ ...range, term, explicit: true })),
  ].sort((a, b) => a.start - b.start);
}

/** Whether an explicit link stands in another link, so that its own range is not the only one there. */
function standsInLink(range: Range, passage: Passage): boolean {
  return passage.unlinkable.filter((other) => touchesAny(range, [other])).length > 1;
}

function touchesAny(range: Range, others: readonly Range[]): boolean {
  return others.some((other) => range.start < other.end && other.start < range.end);
}
