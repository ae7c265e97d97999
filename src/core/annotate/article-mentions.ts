import { languageRules } from '../language/index.ts';
import type { Problem } from '../problem.ts';
import { edtfRange } from '../schema/edtf.ts';
import type { Slug } from '../schema/brands.ts';
import type { Passage, Range, Term } from '../schema/dossier.ts';
import { ambiguousMention } from './ambiguous-mention.ts';
import { type ArticleMemory, type ArticleMentions, countsOf } from './article-memory.ts';
import type { ArticleToRead, LinkToRead } from './article-to-read.ts';
import type { Setting } from './find-occurrences.ts';
import type { Glossary } from './glossary.ts';
import { readArticle, type ReadPassage } from './read-article.ts';
import { QuickPrint } from './quick-print.ts';
import type { Scan } from './scan-passage.ts';
import { readingsOf, settled, type Surroundings } from './settle-ambiguous.ts';

interface Found extends Range {
  readonly term: Term;
  /** Made by the editor with `[[…]]`. */
  readonly explicit: boolean;
}

/** What is found in an article, and asked about it. */
type FoundMentions = ArticleMentions & Pick<ArticleMemory, 'problems'>;

/**
 * Every mention in an article, in reading order. Of each term the first mention that may be a link is linked; explicit
 * links are always, save in another link, and an explicit link that comes first is the first mention.
 * @param scans its passages, read with the vocabulary of the glossary's matcher
 */
export function articleMentions(
  article: ArticleToRead,
  scans: readonly Scan[],
  { matcher, areRelated }: Glossary,
  links: readonly LinkToRead[],
): FoundMentions {
  const date = edtfRange(article.date) ?? { min: -Infinity, max: Infinity };
  const setting: Setting = { lang: article.lang, date };
  const passages = readArticle(article, scans, matcher, setting, links);
  const settle = settler(article, passages, { date, language: languageRules(article.lang), areRelated });

  const problems: Problem[] = [];
  const linkedTerms = new Set<Term>();
  const places = new Map<Slug, number>();
  const texts = new Map<string, number>();
  const mentions: number[] = [];
  const prints: QuickPrint[] = [];
  for (const [index, read] of passages.entries()) {
    const { passage } = read;
    let passagePrint: string | undefined;
    for (const { start, end, term, explicit } of foundIn(read, index, settle, problems)) {
      const isFirst = !linkedTerms.has(term) && !touchesAny({ start, end }, passage.unlinkable);
      const linked = explicit ? !standsInLink({ start, end }, passage) : isFirst;
      if (linked) linkedTerms.add(term);
      const place = places.get(term.slug) ?? places.size;
      places.set(term.slug, place);
      const text = passage.text.slice(start, end);
      const written = texts.get(text) ?? texts.size;
      texts.set(text, written);
      mentions.push(index, start, end, place, linked ? 1 : 0, written);
      const print = (prints[place] ??= new QuickPrint());
      print.addText((passagePrint ??= printOfPassage(passage)));
      for (const number of [start, end, linked ? 1 : 0]) print.addNumber(number);
    }
  }
  const found = {
    terms: [...places.keys()],
    mentions: Uint32Array.from(mentions),
    prints: prints.map(String),
  };
  return {
    ...found,
    // Copied: a stretch of a passage would keep all of its text in memory.
    texts: JSON.parse(JSON.stringify([...texts.keys()])) as string[],
    mentionsPrint: printOfMentions(found),
    countsPrint: printOfCounts(found),
    problems,
  };
}

function printOfMentions({ terms, mentions, prints }: Pick<ArticleMemory, 'terms' | 'mentions' | 'prints'>) {
  const print = new QuickPrint();
  for (const term of terms) print.addText(term);
  for (const one of prints) print.addText(one);
  for (const number of mentions) print.addNumber(number);
  return print.toNumber();
}

function printOfCounts({ terms, mentions }: Pick<ArticleMemory, 'terms' | 'mentions'>) {
  const print = new QuickPrint();
  for (const [place, count] of countsOf(terms, mentions).entries()) {
    print.addText(terms[place] ?? '');
    print.addNumber(count);
  }
  return print.toNumber();
}

/** Of all that a list of mentions shows of a passage. */
function printOfPassage({ id, n, text }: Passage): string {
  const print = new QuickPrint();
  print.addText(id);
  print.addNumber(n ?? 0);
  print.addText(text);
  return print.toString();
}

type Settle = (read: ReadPassage, index: number) => { readonly found: Found[]; readonly problems: Problem[] };

/** Reads what has several meanings by what is certain in the article; made only where there is any. */
function settler(
  article: ArticleToRead,
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
