import type { LanguageRules } from '../language/rules.ts';
import { type Matcher, namesCompletedBy } from './matcher.ts';
import type { Scan } from './scan-passage.ts';
import { MIN_SOLID_LETTERS, solidBeginning } from './solid-beginning.ts';
import { withoutMarks } from './spelling-variants.ts';
import { hashOf } from './vocabulary.ts';

/** Characters that have a form without marks, among others. */
export const MARKED = /[\u0080-\uFFFF]/;

const [NO, YES] = [1, 2];

/**
 * The tokens of a passage with which a name may begin: as they are, without an ending or marks, or with a part of a
 * longer word. Nearly every word of a text is none, and each is looked up once.
 */
export function beginningsIn(matcher: Matcher, { ids, vocabulary }: Scan, language: LanguageRules): number[] {
  // Numbers of another vocabulary say nothing here.
  const known = vocabulary === matcher.vocabulary ? knownOf(matcher, language) : [];
  const found: number[] = [];
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] ?? 0;
    const answer = (known[id] ??= mayBegin(matcher, vocabulary.words[id] ?? '', language) ? YES : NO);
    if (answer === YES) found.push(index);
  }
  return found;
}

function knownOf({ begins }: Matcher, language: LanguageRules): number[] {
  let known = begins.get(language);
  if (!known) begins.set(language, (known = []));
  return known;
}

function mayBegin(matcher: Matcher, word: string, language: LanguageRules): boolean {
  if (word === ' ' || !isNamedBy(matcher, word)) return false;
  return (
    beginsAsItIs(matcher, word, language) ||
    beginsSolid(matcher, word) ||
    (MARKED.test(word) && beginsAsItIs(matcher, withoutMarks(word), language))
  );
}

/** Whether any name is found by a word at all: of nearly every word this says at once that none is. */
function isNamedBy({ namesByWord }: Matcher, word: string): boolean {
  const names = (other: string): boolean => namesByWord.get(hashOf(other)) !== undefined;
  return names(word) || names(solidBeginning(word)) || (MARKED.test(word) && names(withoutMarks(word)));
}

function beginsAsItIs(matcher: Matcher, word: string, language: LanguageRules): boolean {
  const { root } = matcher;
  return root.next.has(word) || namesCompletedBy(matcher, root, word, language).length > 0;
}

function beginsSolid({ root: { solid } }: Matcher, word: string): boolean {
  if (solid === undefined) return false;
  for (let length = word.length - 1; length >= MIN_SOLID_LETTERS; length--)
    if (solid.has(word.slice(0, length))) return true;
  return false;
}
