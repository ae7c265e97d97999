import { isAcronym } from '../annotate/case-rule.ts';
import { foldText } from '../annotate/fold-text.ts';
import { languageRules } from '../language/index.ts';
import type { Article, Dossier, Mention, Passage, Range } from '../schema/dossier.ts';
import { lexiconOf } from './lexicon/index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { nameWithin } from './name-within.ts';

/** A word of a passage; its range is of the passage's own text. */
export interface Word extends Range {
  /** Spelling variants of apostrophes, dashes and the like made one. */
  readonly text: string;
  readonly lower: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly capital: boolean;
  /** Its capital may be that of a sentence or a quotation. */
  readonly initial: boolean;
  /** Within a mention of a term, or where the editor forbids one. */
  readonly taken: boolean;
}

/** The words of a passage, and where it stands. */
export interface PassageWords {
  readonly article: Article;
  readonly passage: Passage;
  readonly lexicon: Lexicon;
  readonly words: readonly Word[];
}

/** Share of letters that are capitals from which a line is taken to be set in capitals: there they tell nothing. */
const SHOUTING = 0.6;

const WORD =
  /(?:\p{Lu}\.)+(?=[\s-])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const ENDS_SENTENCE = /[.!?…:"]|(?:^|\s)'$|\n/u;

/** The words of every passage of a dossier, in order; code and lines whose capitals tell nothing are left out. */
export function readWords({ articles, mentions }: Pick<Dossier, 'articles' | 'mentions'>): PassageWords[] {
  const byPassage = Map.groupBy(mentions, ({ article, passage }) => `${article}#${passage}`);
  return articles.flatMap((article) => {
    const lexicon = lexiconOf(article.lang);
    return article.body.passages
      .filter((passage) => passage.kind !== 'code' && !isShouted(passage.text) && !isTitleCase(passage))
      .map((passage) => {
        const taken = byPassage.get(`${article.slug}#${passage.id}`) ?? [];
        return { article, passage, lexicon, words: wordsOf(passage, taken, article.lang) };
      });
  });
}

function wordsOf(passage: Passage, mentions: readonly Mention[], lang: string): Word[] {
  const { abbreviations } = languageRules(lang);
  const folded = foldText(passage.text);
  const blocked: readonly Range[] = [...mentions, ...passage.opaque];
  const parts = [...folded.text.matchAll(WORD)].flatMap((match) => pieces(match[0], match.index));
  let before = 0;
  return parts.map(({ text, start, end }, index) => {
    const gap = folded.text.slice(before, start);
    before = end;
    const last = parts[index - 1]?.text.toLowerCase();
    const abbreviated = gap === '. ' && last !== undefined && abbreviations.includes(last);
    const range = folded.original(start, end);
    return {
      ...range,
      text,
      lower: text.toLowerCase(),
      gap,
      capital: /\p{Lu}/u.test(text) && !/^\p{N}/u.test(text),
      initial: index === 0 || (ENDS_SENTENCE.test(gap) && !abbreviated),
      taken: blocked.some((other) => range.start < other.end && other.start < range.end),
    };
  });
}

/** A word without its genitive, and a compound with a hyphen as the name in it and the rest. */
function pieces(token: string, offset: number): { text: string; start: number; end: number }[] {
  const word = token.replace(/'s$/u, '');
  const name = nameWithin(word);
  const cuts = name ? [0, name.start, name.end, word.length] : [0, word.length];
  return cuts.flatMap((from, index) => {
    const piece = word.slice(from, cuts[index + 1] ?? from);
    const text = piece.replace(/^-|-$/g, '');
    const start = offset + from + (piece.startsWith('-') ? 1 : 0);
    return text === '' ? [] : [{ text, start, end: start + text.length }];
  });
}

/** Headings in which every longer word has a capital. */
function isTitleCase({ kind, text }: Passage): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return kind === 'heading' && long.length > 2 && long.every((word) => /^\p{Lu}/u.test(word));
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 0 && capitals / letters > SHOUTING && !isAcronym(text.trim());
}
