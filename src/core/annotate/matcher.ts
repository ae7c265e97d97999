import type { Ending, LanguageRules } from '../language/rules.ts';
import type { Term } from '../schema/dossier.ts';
import type { TermName } from './term-names.ts';
import { termNames } from './term-names.ts';

/** A node of the trie of names; its edges are tokens. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** Names that end here. */
  readonly names: TermName[];
}

/**
 * All names of a glossary in one trie of tokens. Looking up a text costs one step for each of its words and a few for
 * each name begun, whatever the number of names.
 */
export interface Matcher {
  readonly root: TrieNode;
}

/** Compiles a glossary; once for all articles. */
export function compileMatcher(terms: readonly Term[]): Matcher {
  const root = emptyNode();
  for (const name of terms.flatMap(termNames)) {
    let node = root;
    for (const token of name.path) {
      let next = node.next.get(token);
      if (!next) node.next.set(token, (next = emptyNode()));
      node = next;
    }
    node.names.push(name);
  }
  return { root };
}

/** Names that a token completes at a node: as it is, or else without an ending of the language. */
export function namesCompletedBy(
  node: TrieNode,
  token: string,
  language: LanguageRules,
): readonly TermName[] {
  const exact = node.next.get(token)?.names ?? [];
  if (exact.length > 0 || node.next.size === 0) return exact;
  const found = new Set<TermName>();
  for (const { ending, replaces, after, kind } of endingsLike(token, language)) {
    if (!token.endsWith(ending) || token.length === ending.length) continue;
    const stem = token.slice(0, -ending.length) + replaces;
    const names = node.next.get(stem)?.names;
    if (!names || !after.test(stem)) continue;
    for (const name of names) if (name.inflects === kind) found.add(name);
  }
  return [...found];
}

/** Endings by their last letter, made once a language: most words end in a letter that no ending has. */
const byLastLetter = new Map<LanguageRules, ReadonlyMap<string, readonly Ending[]>>();

function endingsLike(token: string, language: LanguageRules): readonly Ending[] {
  let letters = byLastLetter.get(language);
  if (!letters) {
    letters = Map.groupBy(language.endings, ({ ending }) => ending.slice(-1));
    byLastLetter.set(language, letters);
  }
  return letters.get(token.slice(-1)) ?? [];
}

function emptyNode(): TrieNode {
  return { next: new Map(), names: [] };
}
