import { distance } from 'fastest-levenshtein';
import { isAcronym } from '../annotate/case-rule.ts';
import type { Term } from '../schema/dossier.ts';
import type { Kinship, MayBelongTo } from './suggestion.ts';
import { transliterated } from './transliterated.ts';

/** Terms shown at most: more is no help in choosing. */
const MOST = 3;
/** Part of a name's letters that may differ for it to be a spelling of another; more pairs up strangers. */
const MAX_DIFFERENCE = 0.2;
/** Letters below which one different letter makes another name. */
const MIN_LETTERS = 6;
/** Letters a shared word must have to say anything. */
const MIN_SHARED = 4;
/** Terms that may have a word in common before it tells nothing any more: `Syrische`. */
const MAX_SHARERS = 4;

/** Surest first. */
const ORDER: readonly Kinship[] = ['acronym', 'transliteration', 'words', 'spelling'];

/** Finds the terms that a name may be another name of. */
export type FindKin = (name: string, expansion?: string) => MayBelongTo[];

/** Prepares the names of a glossary for {@link FindKin}. */
export function kinFinder(terms: readonly Term[]): FindKin {
  const entries = terms.map((term) => {
    const names = [term.term, ...term.aliases.map(({ text }) => text)];
    return {
      term,
      names,
      sounds: new Set(names.map(transliterated)),
      words: new Set(names.flatMap(wordsOf)),
    };
  });
  const sharers = new Map<string, number>();
  for (const { words } of entries) for (const word of words) sharers.set(word, (sharers.get(word) ?? 0) + 1);

  return (name, expansion) => {
    const all = [name, ...(expansion === undefined ? [] : [expansion])];
    const rare = all
      .flatMap(wordsOf)
      .filter((word) => word.length >= MIN_SHARED && (sharers.get(word) ?? 0) <= MAX_SHARERS);
    const sounding = all.filter((one) => one.length >= MIN_SHARED).map(transliterated);
    const kinship = ({ names, sounds, words }: (typeof entries)[number]): Kinship | undefined => {
      if (all.some((one) => names.some((other) => isAcronymOf(one, other) || isAcronymOf(other, one))))
        return 'acronym';
      if (sounding.some((one) => sounds.has(one))) return 'transliteration';
      if (rare.some((word) => words.has(word))) return 'words';
      return all.some((one) => names.some((other) => isSpellingOf(one, other))) ? 'spelling' : undefined;
    };
    return entries
      .flatMap(({ term, ...entry }) => {
        const why = kinship({ term, ...entry });
        return why === undefined ? [] : [{ slug: term.slug, why }];
      })
      .sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || (a.slug < b.slug ? -1 : 1))
      .slice(0, MOST);
  };
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Small words count in some acronyms and not in others. */
function isAcronymOf(acronym: string, name: string): boolean {
  if (!isAcronym(acronym) || isAcronym(name)) return false;
  const parts = name.split(/[\s-]+/).filter(Boolean);
  if (parts.length < 2) return false;
  const initials = (words: readonly string[]): string => words.map(([letter = '']) => letter).join('');
  const wanted = acronym.toLowerCase();
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part));
  return [parts, capitals].some((words) => words.length > 1 && initials(words).toLowerCase() === wanted);
}

function isSpellingOf(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < MIN_LETTERS || isAcronym(one)) return false;
  // Of very different lengths they cannot be alike; measuring them is what costs time.
  if (Math.abs(one.length - other.length) > longest * MAX_DIFFERENCE) return false;
  return distance(one.toLowerCase(), other.toLowerCase()) <= longest * MAX_DIFFERENCE;
}
