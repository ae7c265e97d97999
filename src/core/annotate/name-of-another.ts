import { distance } from 'fastest-levenshtein';
import { PARTICLES } from '../language/person-names.ts';
import type { LanguageRules } from '../language/rules.ts';
import { isAcronym } from './case-rule.ts';
import type { Matcher } from './matcher.ts';
import type { Scan } from './scan-passage.ts';
import type { TermName } from './term-names.ts';
import { isWord } from './tokenize.ts';

/**
 * Whether a name is a part of the name of somebody else: the surname in `Hafez al-Assad`, the place in `Jack London`.
 * What goes before it decides: a given name that is not the person's own says so, a title or an ordinary word does not.
 * @param from index of the first token of the name
 * @param to index of its last
 */
export function isNameOfAnother(
  name: TermName,
  scan: Scan,
  from: number,
  to: number,
  matcher: Matcher,
  language: LanguageRules,
): boolean {
  const { type } = name.term;
  if (type === 'person')
    return !isLong(name, matcher) && followsAnotherName(name, scan, from, matcher, language);
  if (type !== 'place' || name.path.filter(isWord).length > 1) return false;
  return followsGivenName(scan, from, matcher) || isGivenName(name, scan, from, to, matcher, language);
}

/** Whether a person's name holds a given name, or a role, so that what goes before it does not matter. */
function isLong({ path, tokens, term }: TermName, matcher: Matcher): boolean {
  const words = path.filter(isWord);
  if (words.length < 2) return false;
  const own = matcher.wordsOf.get(term);
  const startsWithOwn = own?.has(words[0] ?? '') === true && !PARTICLES.has(words[0] ?? '');
  return startsWithOwn && /^\p{L}/u.test(tokens[0] ?? '');
}

function followsAnotherName(
  { term }: TermName,
  scan: Scan,
  from: number,
  matcher: Matcher,
  language: LanguageRules,
): boolean {
  const own = matcher.wordsOf.get(term) ?? NOTHING;
  let index = wordBefore(scan, from);
  let isStranger = false;
  // All the words with a capital in a row are looked at: in Hillary Rodham Clinton the first one settles it.
  while (index !== undefined) {
    const word = scan.words[index] ?? '';
    const written = scan.written(index);
    if (!/^\p{Lu}/u.test(written) || language.cues.person.includes(word)) break;
    if (own.has(word)) return false;
    if (isStrange(word, written, index, scan, own, matcher, language)) isStranger = true;
    else if (!matcher.givenNames.has(word) && [...own].some((other) => isAlike(word, other))) return false;
    index = wordBefore(scan, index);
  }
  return isStranger;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Whether a word with a capital before a surname is somebody's given name, for all we can see. */
function isStrange(
  word: string,
  written: string,
  index: number,
  scan: Scan,
  own: ReadonlySet<string>,
  matcher: Matcher,
  language: LanguageRules,
): boolean {
  if (matcher.givenNames.has(word)) return true;
  if (language.capitalNouns || isAcronym(written) || scan.words[index - 1] === '-') return false;
  if (matcher.root.next.has(word) || isDemonym(written, language) || isSentenceStart(scan, index))
    return false;
  return ![...own].some((other) => isAlike(word, other)) && !isTitleCase(scan);
}

/** Letters that may differ between two spellings of one given name: Bachar and Bashar, Vladimir and Wladimir. */
const MAX_DIFFERENCE = 1;
const MIN_LETTERS = 5;

function isAlike(word: string, own: string): boolean {
  return word.length >= MIN_LETTERS && own.length >= MIN_LETTERS && distance(word, own) <= MAX_DIFFERENCE;
}

/** The word before a name, past the small words that belong to a surname: `Hafez` before `al-Assad`. */
function wordBefore({ words }: Scan, from: number): number | undefined {
  let index = from;
  while (PARTICLES.has(words[index - 2] ?? '') && (words[index - 1] === '-' || words[index - 1] === ' '))
    index -= 2;
  return words[index - 1] === ' ' && isWord(words[index - 2]) ? index - 2 : undefined;
}

function followsGivenName(scan: Scan, from: number, { givenNames }: Matcher): boolean {
  const before = wordBefore(scan, from);
  return (
    before !== undefined &&
    givenNames.has(scan.words[before] ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(scan.written(before))
  );
}

/** `Paris Hilton`, but not `in Paris Match`, nor `Jordan` by itself. */
function isGivenName(
  name: TermName,
  scan: Scan,
  from: number,
  to: number,
  { givenNames, root }: Matcher,
  { cues }: LanguageRules,
): boolean {
  if (!givenNames.has(name.path[0] ?? '') || cues.place.includes(scan.words[from - 2] ?? '')) return false;
  const next = scan.words[to + 2] ?? '';
  return scan.words[to + 1] === ' ' && /^\p{Lu}\p{Ll}/u.test(scan.written(to + 2)) && !root.next.has(next);
}

function isSentenceStart({ words }: Scan, index: number): boolean {
  let before = index - 1;
  while (words[before] === ' ' || words[before] === '"' || words[before] === "'" || words[before] === '(')
    before--;
  return before < 0 || /^[.!?:;\n–—-]$/.test(words[before] ?? '') || before !== index - 2;
}

/** Share of words with a capital above which capitals say nothing, as in an English headline. */
const TITLE_CASE_SHARE = 0.6;

function isTitleCase({ folded: { text } }: Scan): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * TITLE_CASE_SHARE;
}

/** In lower case; made once a language. */
const demonyms = new Map<LanguageRules, ReadonlySet<string>>();

function isDemonym(written: string, language: LanguageRules): boolean {
  let forms = demonyms.get(language);
  if (!forms) {
    forms = new Set(Object.values(language.demonyms).flatMap((list) => list.split(' ')));
    demonyms.set(language, forms);
  }
  return forms.has(written);
}
