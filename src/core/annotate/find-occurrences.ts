import { languageRules, primaryLanguage } from '../language/index.ts';
import type { LanguageRules } from '../language/rules.ts';
import type { EdtfRange } from '../schema/edtf.ts';
import type { Range } from '../schema/dossier.ts';
import { acceptsCase, isAcronym } from './case-rule.ts';
import { beginningsIn, MARKED } from './beginnings.ts';
import { genitiveEnd } from './genitive-end.ts';
import { type Matcher, namesCompletedBy, type TrieNode } from './matcher.ts';
import { isNameOfAnother } from './name-of-another.ts';
import type { Scan } from './scan-passage.ts';
import { selectLongest } from './select-longest.ts';
import { MIN_OTHER_LETTERS, MIN_SOLID_LETTERS } from './solid-beginning.ts';
import { allowsCompound, standsFree } from './stands-free.ts';
import { withoutMarks } from './spelling-variants.ts';
import type { TermName } from './term-names.ts';

/** A place in a passage's text where a name stands. */
export interface Occurrence extends Range {
  /** What it may be read as: the names of one term, or of several. Never empty. */
  readonly names: readonly TermName[];
  /** Its first and last token, without an ending that is a token of its own. */
  readonly from: number;
  readonly to: number;
}

/** What of an article decides which names are in force. */
export interface Setting {
  readonly lang: string;
  /** When it was published. */
  readonly date: EdtfRange;
}

export interface Occurrences {
  readonly found: readonly Occurrence[];
  /** Surnames, in lower case, of people who are not in the glossary: `assad` of Hafez al-Assad. */
  readonly strangers: readonly string[];
}

/**
 * The names in a passage, left to right and not overlapping: of names that overlap the longest wins, then the leftmost.
 * Nothing is found in opaque ranges; ranges are in UTF-16 code units of the passage's text.
 */
export function findOccurrences(matcher: Matcher, scan: Scan, setting: Setting): Occurrences {
  const { passage } = scan;
  const beginnings = beginningsIn(matcher, scan, languageRules(setting.lang));
  if (beginnings.length === 0) return NOTHING;
  const finder = new Finder(matcher, scan, setting);
  for (const from of beginnings) finder.startAt(from);
  const { candidates, strangers } = finder;
  const free =
    passage.opaque.length === 0
      ? candidates
      : candidates.filter((candidate) => !passage.opaque.some((range) => overlaps(range, candidate)));
  return { found: selectLongest(free), strangers };
}

const NOTHING: Occurrences = { found: [], strangers: [] };

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

class Finder {
  readonly candidates: Occurrence[] = [];
  readonly strangers: string[] = [];
  private readonly language: LanguageRules;
  private readonly isShouted: boolean;
  private readonly matcher: Matcher;
  private readonly scan: Scan;
  private readonly setting: Setting;

  constructor(matcher: Matcher, scan: Scan, setting: Setting) {
    this.matcher = matcher;
    this.scan = scan;
    this.setting = setting;
    this.language = languageRules(setting.lang);
    this.isShouted = shouted(scan.folded.text);
  }

  /** Names whose first token is this one. */
  startAt(from: number): void {
    const { words } = this.scan;
    let node: TrieNode | undefined = this.matcher.root;
    for (let at = from; node !== undefined && at < words.length; at++) {
      const word = words[at] ?? '';
      const names = namesCompletedBy(this.matcher, node, word, this.language);
      if (names.length > 0) this.add(names, from, at);
      if (node.solid !== undefined) this.addSolid(node, from, at);
      const next = node.next.get(word);
      if (next === undefined && names.length === 0 && MARKED.test(word))
        node = this.addUnmarked(node, from, at);
      else node = next;
    }
  }

  private add(names: readonly TermName[], from: number, at: number): void {
    const { scan, language } = this;
    const accepted = names.filter((name) => this.accepts(name, from) && allowsCompound(name, scan, from, at));
    if (accepted.length === 0 || !standsFree(scan, from, at)) return;
    const own = accepted.filter((name) => !isNameOfAnother(name, scan, from, at, this.matcher, language));
    if (own.length < accepted.length) this.strangers.push(scan.words[at] ?? '');
    if (own.length === 0) return;
    // What has a genitive already takes no second one; a plural may.
    const isBare = own.some(
      ({ path, inflects }) => inflects === 'plural' || path.at(-1)?.length === scan.words[at]?.length,
    );
    const end = scan.starts[(isBare ? genitiveEnd(scan, at, language) : at) + 1] ?? 0;
    const range = scan.folded.original(scan.starts[from] ?? 0, end);
    this.candidates.push({ ...range, from, to: at, names: own });
  }

  /** Proper names that the glossary spells without the marks of the text: Erdoğan, Çavuşoğlu. */
  private addUnmarked(node: TrieNode, from: number, at: number): TrieNode | undefined {
    const plain = withoutMarks(this.scan.words[at] ?? '');
    const names = namesCompletedBy(this.matcher, node, plain, this.language);
    const proper = names.filter(({ rules }) => rules.at(-1) === 'capital');
    if (proper.length > 0) this.add(proper, from, at);
    return node.next.get(plain);
  }

  /** Names that begin a longer word: the first part of `al-Nusrafront`. */
  private addSolid(node: TrieNode, from: number, at: number): void {
    const { scan, language } = this;
    const word = scan.words[at] ?? '';
    for (let length = word.length - MIN_OTHER_LETTERS; length >= MIN_SOLID_LETTERS; length--) {
      const part = word.slice(0, length);
      if (!node.solid?.has(part)) continue;
      const names = (node.next.get(part)?.names ?? []).filter(
        (name) => name.term.compounds === 'solid' && this.accepts(name, from),
      );
      if (names.length === 0 || !standsFree(scan, from, at)) continue;
      if (namesCompletedBy(this.matcher, node, word, language).length > 0) return;
      const [start = 0, last = 0] = [scan.starts[from], scan.starts[at]];
      this.candidates.push({ ...scan.folded.original(start, last + length), from, to: at, names });
      return;
    }
  }

  private accepts(name: TermName, from: number): boolean {
    return (
      inForce(name, this.setting) &&
      name.tokens.every((token, offset) =>
        acceptsCase(name.rules[offset] ?? 'any', token, this.scan.written(from + offset)),
      ) &&
      !(this.isShouted && isLookalike(name, this.language))
    );
  }
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
