import { languageRules, primaryLanguage } from '../language/index.ts';
import type { LanguageRules } from '../language/rules.ts';
import type { EdtfRange } from '../schema/edtf.ts';
import type { Passage, Range, Term } from '../schema/dossier.ts';
import { acceptsCase, isAcronym } from './case-rule.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { genitiveEnd } from './genitive-end.ts';
import { type Matcher, namesCompletedBy } from './matcher.ts';
import { selectLongest } from './select-longest.ts';
import type { TermName } from './term-names.ts';
import { isWord, tokenize, type Tokens } from './tokenize.ts';

/** A place in a passage's text where a term is named. */
export interface Occurrence extends Range {
  readonly term: Term;
}

/** What of an article decides which names are in force. */
export interface Setting {
  readonly lang: string;
  /** When it was published. */
  readonly date: EdtfRange;
}

interface Candidate extends Range {
  readonly names: readonly TermName[];
}

/**
 * The terms named in a passage, left to right and not overlapping: of names that overlap the longest wins, then the
 * leftmost. A name that means two terms in this article is left out, and so are shorter names in it. Nothing is found in
 * opaque ranges; ranges are in UTF-16 code units of the passage's text.
 */
export function findOccurrences(
  matcher: Matcher,
  passage: Pick<Passage, 'text' | 'opaque'>,
  setting: Setting,
): Occurrence[] {
  const folded = foldText(passage.text);
  const tokens = tokenize(folded.lower);
  const language = languageRules(setting.lang);
  const candidates = findCandidates(matcher, folded, tokens, language, setting).filter(
    (candidate) => !passage.opaque.some((range) => overlaps(range, candidate)),
  );
  return selectLongest(candidates).flatMap(({ start, end, names }) => {
    const [first, ...others] = names;
    return first && others.every((name) => name.term === first.term)
      ? [{ start, end, term: first.term }]
      : [];
  });
}

function findCandidates(
  matcher: Matcher,
  folded: FoldedText,
  tokens: Tokens,
  language: LanguageRules,
  setting: Setting,
): Candidate[] {
  const { words, starts } = tokens;
  const candidates: Candidate[] = [];
  const wordAt = (index: number): string => folded.text.slice(starts[index], starts[index + 1]);
  const isShouted = shouted(folded.text);

  const accepts = (name: TermName, from: number): boolean =>
    inForce(name, setting) &&
    name.tokens.every((token, offset) =>
      acceptsCase(name.rules[offset] ?? 'any', token, wordAt(from + offset)),
    ) &&
    !(isShouted && isLookalike(name, language));

  for (let from = 0; from < words.length; from++) {
    if (words[from] === ' ') continue;
    let node = matcher.root;
    for (let at = from; at < words.length; at++) {
      const word = words[at] ?? '';
      const names = namesCompletedBy(node, word, language).filter((name) => accepts(name, from));
      if (names.length > 0 && standsFree(tokens, folded.text, from, at)) {
        const end = starts[genitiveEnd(tokens, at, language) + 1] ?? 0;
        candidates.push({ ...folded.original(starts[from] ?? 0, end), names });
      }
      const next = node.next.get(word);
      if (!next) break;
      node = next;
    }
  }
  return candidates;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function inForce(name: TermName, { lang, date }: Setting): boolean {
  if (name.used.min > date.max || name.used.max < date.min) return false;
  return name.lang === undefined || speaks(name.lang, lang);
}

/** A name in `en` holds for `en-GB`; one in `en-GB` for that alone. */
function speaks(name: string, article: string): boolean {
  return name.includes('-')
    ? name.toLowerCase() === article.toLowerCase()
    : name === primaryLanguage(article);
}

/** More than one word, and all in capitals. */
function shouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{L}\P{L}+\p{L}/u.test(text);
}

/** An acronym that in a line of capitals is more likely the common word spelt like it. */
function isLookalike(name: TermName, language: LanguageRules): boolean {
  const [token = ''] = name.tokens;
  return name.tokens.length === 1 && isAcronym(token) && language.lookalikes.includes(name.path[0] ?? '');
}

/** Whether a match is no part of an address or a file name: `rusland.nl`, `bestand.zip`, `x@poetin.ru`. */
function standsFree({ words, starts }: Tokens, text: string, from: number, to: number): boolean {
  if (words[from - 1] === '@' || words[to + 1] === '@') return false;
  const isSmall = (index: number): boolean => /^\p{Ll}/u.test(text.slice(starts[index], starts[index + 1]));
  const continuesName = words[from - 1] === '.' && isWord(words[from - 2]) && isSmall(from);
  const nameContinues = words[to + 1] === '.' && isSmall(to + 2);
  return !continuesName && !nameContinues;
}
