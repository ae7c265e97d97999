import { LANGUAGES } from '../language/index.ts';
import { PARTICLES } from '../language/person-names.ts';
import type { LanguageRules } from '../language/rules.ts';
import { isAcronym } from './case-rule.ts';
import { spellingVariants } from './spelling-variants.ts';
import { derivedName, type TermName } from './term-names.ts';
import { isWord } from './tokenize.ts';

/**
 * Names that follow from those of one entry and that it need not list: the adjectives and inhabitants of a place, the
 * other form of an adjective within a name, other transliterations, the surname of a person. They hold only where no
 * entry claims the same name; whoever compiles them sees to that.
 */
export function derivedNames(given: readonly TermName[]): TermName[] {
  const adjectives = given.flatMap(otherAdjectives);
  const bySurname = given.flatMap(surnames);
  return [
    ...given.flatMap(demonyms),
    ...adjectives,
    ...bySurname,
    ...[...given, ...adjectives, ...bySurname].flatMap(otherSpellings),
  ];
}

function demonyms(name: TermName): TermName[] {
  if (name.term.type !== 'place') return [];
  return LANGUAGES.flatMap((language) => {
    const forms = Object.hasOwn(language.demonyms, name.text) ? language.demonyms[name.text] : undefined;
    if (forms === undefined) return [];
    return forms.split(' ').map((form) => derivedName(name, form, { lang: language.lang }));
  });
}

/** `Syrisch regeringsleger` is also `Syrische regeringsleger`; the last word of a name is never changed. */
function otherAdjectives(name: TermName): TermName[] {
  if (name.path.filter(isWord).length < 2) return [];
  return LANGUAGES.flatMap((language) => {
    const other = adjectivesOf(language);
    const changed = name.tokens.map((token, index) =>
      index === name.tokens.length - 1 ? token : asWritten(other.get(token.toLowerCase()) ?? token, token),
    );
    const text = changed.join('');
    return text === name.tokens.join('')
      ? []
      : [derivedName(name, text, { lang: language.lang, inflects: name.inflects })];
  });
}

/** Both ways, in lower case; made once a language. */
const adjectives = new Map<LanguageRules, ReadonlyMap<string, string>>();

function adjectivesOf(language: LanguageRules): ReadonlyMap<string, string> {
  let pairs = adjectives.get(language);
  if (!pairs) {
    const fromPlaces = language.adjectives.length === 0 ? [] : Object.values(language.demonyms);
    const list = [
      ...language.adjectives,
      ...fromPlaces.map((forms) => forms.toLowerCase().split(' ').slice(0, 2) as [string, string]),
    ];
    pairs = new Map([...list, ...list.map(([one, two]) => [two, one] as const)]);
    adjectives.set(language, pairs);
  }
  return pairs;
}

function otherSpellings(name: TermName): TermName[] {
  const { type } = name.term;
  if (type !== 'person' && type !== 'organisation' && type !== 'place') return [];
  if (!name.tokens.some((token) => /^\p{Lu}/u.test(token) && !isAcronym(token))) return [];
  const words = name.tokens.filter(isWord);
  return spellingVariants(name.path.join('')).map((variant) => {
    let index = -1;
    const text = variant.replace(/[\p{L}\p{M}\p{N}_]+/gu, (word) => asWritten(word, words[++index] ?? ''));
    return derivedName(name, text, { inflects: name.inflects, afterFullName: name.afterFullName });
  });
}

function asWritten(word: string, model: string): string {
  if (isAcronym(model)) return model;
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Shorter words at the end of a name are rather a number or a suffix: Jr., III. */
const MIN_SURNAME_LETTERS = 4;

/** `al-Assad` and `Assad` for `Bashar al-Assad`; the bare ones hold once the person was named in full. */
function surnames(name: TermName, _index: number, all: readonly TermName[]): TermName[] {
  if (name.term.type !== 'person' || name.path.filter(isWord).length < 2) return [];
  const { tokens } = name;
  const last = tokens.at(-1) ?? '';
  if (last.length < MIN_SURNAME_LETTERS || !/^\p{Lu}\p{Ll}/u.test(last) || !isFullName(tokens)) return [];
  let from = tokens.length - 1;
  while (from >= 2 && PARTICLES.has(name.path[from - 2] ?? '') && !isWord(name.path[from - 1])) from -= 2;
  if (from === 0) return [];
  const isAlias = all.some((other) => other.path.length === 1 && other.path[0] === name.path.at(-1));
  const bare = derivedName(name, last, { afterFullName: true, inflects: 'genitive' });
  if (from === tokens.length - 1) return [bare];
  const whole = derivedName(name, tokens.slice(from).join(''), {
    afterFullName: !isAlias,
    inflects: 'genitive',
  });
  return [bare, whole];
}

/** A given name first, and not a role: `president Assad` is not how somebody is called in full. */
function isFullName(tokens: readonly string[]): boolean {
  return tokens.every(
    (token) => !isWord(token) || PARTICLES.has(token.toLowerCase()) || /^\p{Lu}/u.test(token),
  );
}
