import { languageRules } from '../language/index.ts';
import type { Problem } from '../problem.ts';
import { edtfRange } from '../schema/edtf.ts';
import type { Article, Mention, Passage, Range, Term } from '../schema/dossier.ts';
import { ambiguousMention } from './ambiguous-mention.ts';
import type { Setting } from './find-occurrences.ts';
import type { Matcher } from './matcher.ts';
import { readArticle, type ReadPassage } from './read-article.ts';
import type { ResolvedLink } from './resolve-explicit-links.ts';
import { readingsOf, settled, type Surroundings } from './settle-ambiguous.ts';

interface Found extends Range {
  readonly term: Term;
  /** Made by the editor with `[[…]]`. */
  readonly explicit: boolean;
}

/** What the whole glossary says, for every article alike. */
export interface Glossary {
  readonly matcher: Matcher;
  /** Whether two terms name one another as related. */
  readonly areRelated: (one: Term, other: Term) => boolean;
}

export interface ArticleMentions {
  readonly mentions: readonly Mention[];
  /** Names that may mean several terms, and that nothing settles. */
  readonly problems: readonly Problem[];
}

/**
 * Every mention in an article, in reading order. Of each term the first mention that may be a link is `linked`; explicit
 * links are always, save in another link, and an explicit link that comes first is the first mention.
 */
export function articleMentions(
  article: Article,
  { matcher, areRelated }: Glossary,
  links: readonly ResolvedLink[],
): ArticleMentions {
  const date = edtfRange(article.date) ?? { min: -Infinity, max: Infinity };
  const setting: Setting = { lang: article.lang, date };
  const passages = readArticle(article, matcher, setting, links);
  const settle = settler(article, passages, { date, language: languageRules(article.lang), areRelated });

  const problems: Problem[] = [];
  const linkedTerms = new Set<Term>();
  const mentions = passages.flatMap((read, index) => {
    const { passage } = read;
    return foundIn(read, index, settle, problems).map(({ start, end, term, explicit }): Mention => {
      const isFirst = !linkedTerms.has(term) && !touchesAny({ start, end }, passage.unlinkable);
      const linked = explicit ? !standsInLink({ start, end }, passage) : isFirst;
      if (linked) linkedTerms.add(term);
      const text = passage.text.slice(start, end);
      return { article: article.slug, passage: passage.id, start, end, text, term: term.slug, linked };
    });
  });
  return { mentions, problems };
}

type Settle = (read: ReadPassage, index: number) => { readonly found: Found[]; readonly problems: Problem[] };

/** Reads what has several meanings by what is certain in the article; made only where there is any. */
function settler(
  article: Article,
  passages: readonly ReadPassage[],
  known: Pick<Surroundings, 'date' | 'language' | 'areRelated'>,
): Settle {
  let around: Surroundings | undefined;
  return ({ passage, scan, unsure }, index) => {
    around ??= {
      ...known,
      termsByPassage: passages.map(
        (read) =>
          new Set([...read.certain.map(({ term }) => term), ...read.explicit.map(({ term }) => term)]),
      ),
      named: new Set(passages.flatMap((read) => read.named)),
    };
    const found: Found[] = [];
    const problems: Problem[] = [];
    for (const occurrence of unsure) {
      const readings = readingsOf(occurrence, index, scan, around);
      const term = settled(readings);
      const { start, end } = occurrence;
      if (term) found.push({ start, end, term, explicit: false });
      else problems.push(ambiguousMention(article, passage, occurrence, readings));
    }
    return { found, problems };
  };
}

/** What the editor linked to a term, and what is found beside it; left to right. */
function foundIn(read: ReadPassage, index: number, settle: Settle, problems: Problem[]): Found[] {
  const found: Found[] = [
    ...read.certain.map((occurrence) => ({ ...occurrence, explicit: false })),
    ...read.explicit.filter(({ term }) => term.match !== 'off').map((link) => ({ ...link, explicit: true })),
  ];
  if (read.unsure.length > 0) {
    const outcome = settle(read, index);
    found.push(...outcome.found);
    problems.push(...outcome.problems);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether an explicit link stands in another link, so that its own range is not the only one there. */
function standsInLink(range: Range, passage: Passage): boolean {
  return passage.unlinkable.filter((other) => touchesAny(range, [other])).length > 1;
}

function touchesAny(range: Range, others: readonly Range[]): boolean {
  return others.some((other) => range.start < other.end && other.start < range.end);
}
