import { type Range, type Term } from '../schema/dossier.ts';
import type { Occurrence } from './find-occurrences.ts';
import type { Scan } from './scan-passage.ts';
import { standsFree } from './stands-free.ts';
import { genitiveEnd } from './genitive-end.ts';
import type { LanguageRules } from '../language/rules.ts';
import type { Matcher } from './matcher.ts';

/** An abbreviation that an article gives a term: `Hoge Onderhandelingscomité (HNC)`. */
export interface Introduced {
  readonly abbreviation: string;
  readonly term: Term;
  /** Token of the passage from which it holds. */
  readonly from: number;
}

/** Small words between the bracket and the abbreviation: `(in het kort HNC)`. */
const MAX_WORDS_BEFORE = 3;

/**
 * The abbreviations that a passage gives to terms in brackets after their name. People have none: what stands in
 * brackets after them is their party. Its first letter must be one of the name's initials, or else the abbreviation must
 * come again in the article, and the glossary must not give it to another term.
 */
export function introducedNames(
  scan: Scan,
  occurrences: readonly Occurrence[],
  matcher: Matcher,
  comesAgain: (abbreviation: string) => boolean,
): Introduced[] {
  if (!scan.passage.text.includes('(')) return [];
  return occurrences.flatMap((occurrence) => {
    const [first] = occurrence.names;
    if (!first || first.term.type === 'person' || isAmbiguous(occurrence)) return [];
    const at = abbreviationAfter(scan, occurrence.to);
    if (at === undefined) return [];
    const abbreviation = scan.written(at);
    const given = matcher.root.next.get(abbreviation.toLowerCase())?.names ?? [];
    const isInitials = initials(scan, occurrence).includes(abbreviation.charAt(0).toLowerCase());
    const isOthers = given.some(({ term }) => term !== first.term);
    const holds = isInitials || (!isOthers && comesAgain(abbreviation));
    return holds ? [{ abbreviation, term: first.term, from: at }] : [];
  });
}

function isAmbiguous({ names }: Occurrence): boolean {
  return names.some(({ term }) => term !== names[0]?.term);
}

const ABBREVIATION = /^\p{Lu}[\p{L}\p{N}]{0,8}\p{Lu}$|^\p{Lu}{2,}\p{N}*$/u;

function abbreviationAfter(scan: Scan, to: number): number | undefined {
  const { words } = scan;
  if (words[to + 1] !== ' ' || words[to + 2] !== '(') return undefined;
  let at = to + 3;
  for (let skipped = 0; skipped <= MAX_WORDS_BEFORE; skipped++) {
    while (words[at] === "'" || words[at] === '"' || words[at] === ',') at++;
    if (ABBREVIATION.test(scan.written(at))) return /^[)'",;]$/.test(words[at + 1] ?? '') ? at : undefined;
    if (!/^\p{Ll}+$/u.test(scan.written(at))) return undefined;
    at += 1;
    while (words[at] === ' ' || words[at] === ':') at++;
  }
  return undefined;
}

function initials(scan: Scan, { from, to }: Occurrence): string[] {
  return scan.words.slice(from, to + 1).map((word) => word.charAt(0));
}

/** Where abbreviations that were introduced earlier stand in a passage. */
export function introducedOccurrences(
  scan: Scan,
  introduced: ReadonlyMap<string, Introduced>,
  language: LanguageRules,
): (Range & { readonly term: Term })[] {
  if (introduced.size === 0) return [];
  return scan.words.flatMap((word, index) => {
    const known = introduced.get(word);
    if (known === undefined || index < known.from) return [];
    if (scan.written(index) !== known.abbreviation || !standsFree(scan, index, index)) return [];
    const end = scan.starts[genitiveEnd(scan, index, language) + 1] ?? 0;
    return [{ ...scan.folded.original(scan.starts[index] ?? 0, end), term: known.term }];
  });
}
