import { GIVEN_NAMES, PARTICLES } from '../language/person-names.ts';
import type { Ending, LanguageRules } from '../language/rules.ts';
import { LANGUAGES } from '../language/index.ts';
import type { Term } from '../schema/dossier.ts';
import { namedBy } from './named-by.ts';
import { type DerivedName, namesOfTerm } from './names-of-term.ts';
import { NumberTable } from './number-table.ts';
import { MIN_SOLID_LETTERS } from './solid-beginning.ts';
import type { TermName } from './term-names.ts';
import { isWord } from './tokenize.ts';
import { Vocabulary } from './vocabulary.ts';

/** A node of the trie of names; its edges are tokens. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** Names that end here. */
  readonly names: TermName[];
  /** Last tokens after this node that may begin a longer word: `nusra` of `al-nusrafront`. */
  solid: Set<string> | undefined;
}

/**
 * All names of a glossary in one trie of tokens. Looking up a text costs one step for each of its words and a few for
 * each name begun, whatever the number of names.
 */
export interface Matcher {
  readonly root: TrieNode;
  /** Given names of people, in lower case: those everybody knows and those of the glossary. */
  readonly givenNames: ReadonlySet<string>;
  /** Every word of a person's names, in lower case. */
  readonly wordsOf: ReadonlyMap<Term, ReadonlySet<string>>;
  /** Every name, term by term: those its entry gives, and those that follow from them, whether they stand or not. */
  readonly names: readonly TermName[];
  /** The places in `names` of those that are found by a word, by the hash of that word: as `namedBy` gives them. */
  readonly namesByWord: NumberTable;
  /** Names by the word they begin with, as found before: newspapers use the same words over and over. */
  readonly beginnings: Map<LanguageRules, Map<string, readonly TermName[]>>;
  /** The words of the texts that are searched. */
  readonly vocabulary: Vocabulary;
  /** Whether any name may begin with a word, by its number: 1 no, 2 yes, nothing where it is not known yet. */
  readonly begins: Map<LanguageRules, number[]>;
}

/**
 * Compiles a glossary; once for all articles.
 * @param before the names that were derived of an equal term, by its place
 */
export function compileMatcher(
  terms: readonly Term[],
  before: (place: number) => readonly DerivedName[] | undefined = () => undefined,
): Matcher {
  const root = emptyNode();
  const byTerm = terms.map((term, place) => ({ term, ...namesOfTerm(term, before(place)) }));
  for (const { names } of byTerm) for (const name of names) insert(root, name);
  const byPath = Map.groupBy(
    byTerm.flatMap(({ derived }) => derived),
    (name) => name.path.join('\0'),
  );
  for (const names of byPath.values()) for (const name of undisputed(names, root)) insert(root, name);
  const all = byTerm.flatMap(({ names, derived }) => [...names, ...derived]);
  const people = byTerm.filter(({ term }) => term.type === 'person');
  return {
    root,
    givenNames: new Set([...GIVEN_NAMES, ...people.flatMap(({ names }) => names.flatMap(givenName))]),
    wordsOf: new Map(
      people.map(({ term, names, derived }) => [
        term,
        new Set([...names, ...derived].flatMap(({ path }) => path.filter(isWord))),
      ]),
    ),
    names: all,
    namesByWord: new NumberTable(placesByWord(all)),
    beginnings: new Map(),
    vocabulary: new Vocabulary(),
    begins: new Map(),
  };
}

function placesByWord(names: readonly TermName[]): Map<number, number[]> {
  const byWord = new Map<number, number[]>();
  for (const [place, name] of names.entries()) {
    for (const word of namedBy(name)) {
      const known = byWord.get(word);
      if (known) known.push(place);
      else byWord.set(word, [place]);
    }
  }
  return byWord;
}

function insert(root: TrieNode, name: TermName): void {
  let node = root;
  for (const [index, token] of name.path.entries()) {
    if (
      index === name.path.length - 1 &&
      name.term.compounds === 'solid' &&
      token.length >= MIN_SOLID_LETTERS
    )
      (node.solid ??= new Set()).add(token);
    let next = node.next.get(token);
    if (!next) node.next.set(token, (next = emptyNode()));
    node = next;
  }
  node.names.push(name);
}

/** Derived names that no entry claims, and no other term derives; of a term's own the one that holds most widely. */
function undisputed(names: readonly TermName[], root: TrieNode): readonly TermName[] {
  const [first] = names;
  if (!first || isGiven(first, root)) return [];
  if (names.some(({ term }) => term !== first.term)) return [];
  const free = names.find((name) => !name.afterFullName && name.lang === undefined);
  if (free) return [free];
  const byLanguage = new Map(names.map((name) => [name.lang, name] as const));
  return [...byLanguage.values()];
}

function isGiven({ path }: TermName, root: TrieNode): boolean {
  let node: TrieNode | undefined = root;
  for (const token of path) node = node?.next.get(token);
  return node !== undefined && node.names.length > 0;
}

const TITLES: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ cues }) => cues.person));

function givenName({ path, tokens }: TermName): string[] {
  const [first = ''] = path;
  const isName =
    path.filter(isWord).length > 1 &&
    /^\p{Lu}\p{Ll}/u.test(tokens[0] ?? '') &&
    /^\p{Lu}/u.test(tokens.at(-1) ?? '');
  return isName && !PARTICLES.has(first) && !TITLES.has(first) ? [first] : [];
}

/** Names that a token completes at a node: as it is, or else without an ending of the language. */
export function namesCompletedBy(
  { root, beginnings }: Matcher,
  node: TrieNode,
  token: string,
  language: LanguageRules,
): readonly TermName[] {
  if (node !== root) return complete(node, token, language);
  let known = beginnings.get(language);
  if (!known) beginnings.set(language, (known = new Map<string, readonly TermName[]>()));
  let names = known.get(token);
  if (!names) known.set(token, (names = complete(root, token, language)));
  return names;
}

function complete(node: TrieNode, token: string, language: LanguageRules): readonly TermName[] {
  const exact = node.next.get(token)?.names;
  if (exact && exact.length > 0) return exact;
  if (node.next.size === 0) return [];
  const { byEnding, longest } = endingsOf(language);
  const found = new Set<TermName>();
  for (let length = Math.min(longest, token.length); length > 0; length--) {
    for (const { replaces, after, kind } of byEnding.get(token.slice(-length)) ?? []) {
      const stem = token.slice(0, -length) + replaces;
      const names = stem === '' ? undefined : node.next.get(stem)?.names;
      if (!names || !after.test(stem)) continue;
      for (const name of names) if (name.inflects === kind) found.add(name);
    }
  }
  return found.size === 0 ? NO_NAMES : [...found];
}

const NO_NAMES: readonly TermName[] = [];

interface Endings {
  readonly byEnding: ReadonlyMap<string, readonly Ending[]>;
  /** Letters of the longest. */
  readonly longest: number;
}

/** Made once a language. */
const endings = new Map<LanguageRules, Endings>();

function endingsOf(language: LanguageRules): Endings {
  let found = endings.get(language);
  if (!found) {
    const byEnding = Map.groupBy(language.endings, ({ ending }) => ending);
    found = { byEnding, longest: Math.max(0, ...[...byEnding.keys()].map((ending) => ending.length)) };
    endings.set(language, found);
  }
  return found;
}

function emptyNode(): TrieNode {
  return { next: new Map(), names: [], solid: undefined };
}
