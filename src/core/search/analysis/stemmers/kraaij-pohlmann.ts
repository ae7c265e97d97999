/**
 * The Dutch stemmer of Wessel Kraaij and Renée Pohlmann ("Porter's stemming algorithm for Dutch", 1994), with the
 * exceptions that Snowball 3 added under the name `dutch` (BSD-3-Clause, © 2001 Martin Porter, Richard Boulton and others).
 * Written anew from the published rules, for words without accents.
 * @param form lower case, without accents
 * @param keepsGe words, as they are without an ending, whose ge is not a participle's
 */
export function kraaijPohlmann(form: string, keepsGe: ReadonlySet<string> = NONE): string {
  let word = form;
  let regions = measure(word);
  let changed = false;
  for (const step of STEPS) {
    const next = step(word, regions);
    changed ||= next !== undefined;
    word = next ?? word;
  }
  if (word.includes('ge')) {
    if (keepsGe.has(withoutT(closed(word)))) return withoutT(closed(word));
    for (const lose of [losePrefix, loseInfix]) {
      const without = lose(word);
      if (without === undefined) continue;
      regions = measure(without);
      word = participleEnd(without, regions) ?? without;
      changed = true;
    }
  }
  word = withoutT(word);
  return changed ? closed(word) : word;
}

const STEPS = [inflections, finalE, nounEndings, adjectiveEndings];

const NONE: ReadonlySet<string> = new Set();

function withoutT(word: string): string {
  return word.endsWith('t') ? word.replace(/([kfp])t$/, '$1') : word;
}

/** Where the second and third syllable may begin: an ending is only taken off behind them. */
interface Regions {
  readonly first: number;
  readonly second: number;
}

const SYLLABLE = /[^aeiouy]*(?:ij|[aeiouy])+[^aeiouy]/y;

function measure(word: string): Regions {
  SYLLABLE.lastIndex = 0;
  const first = SYLLABLE.test(word) ? SYLLABLE.lastIndex : word.length;
  const second = first < word.length && SYLLABLE.test(word) ? SYLLABLE.lastIndex : word.length;
  return { first, second };
}

/** Whether a consonant stands before a place; `ij` is a vowel. */
function consonantBefore(word: string, at: number): boolean {
  return at > 0 && !word.endsWith('ij', at) && !isVowel(word[at - 1]);
}

function endsInOneOf(word: string, letters: string): boolean {
  return letters.includes(word.charAt(word.length - 1));
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter);
}

/** The longest of some endings, given longest first, that a word has. */
function endingOf<Ending extends string>(word: string, endings: readonly Ending[]): Ending | undefined {
  for (const ending of endings) if (word.endsWith(ending)) return ending;
  return undefined;
}

/** A vowel before one consonant is written once in an open syllable: `maken`, `maak`. */
function lengthened(word: string): string {
  const before = OPEN.exec(word)?.[1];
  if (before === undefined || /[aeiou]$/.test(before)) return word;
  const vowel = word.charAt(before.length);
  // The e of an unstressed syllable stays short: beven, but wapens.
  if (vowel === 'e' && /[aiou].$|^e.$|[^aeiou][aiou]..$/.test(before)) return word;
  return before + vowel + word.slice(before.length);
}

const OPEN = /^(.*)[aeou][^aeiouywx]$/;

/** Genitive and plural of nouns, plural of verbs, present participles. */
function inflections(word: string, { first }: Regions): string | undefined {
  if (!endsInOneOf(word, 'sne')) return undefined;
  const ending = endingOf(word, INFLECTIONS);
  if (ending === undefined) return undefined;
  const at = word.length - ending.length;
  const rest = word.slice(0, at);
  const behind = at >= first;
  switch (ending) {
    case "'s":
      return rest;
    case 's': {
      const afterT = rest.endsWith('t') && at - 1 >= first;
      return behind && !afterT && consonantBefore(word, at) ? rest : undefined;
    }
    case 'ies':
      return behind ? `${rest}ie` : undefined;
    case 'es':
      return pluralEs(rest, first);
    case 'aus':
      return behind && (isVowel(rest.at(-1)) || rest.endsWith('ij')) ? `${rest}au` : undefined;
    case 'en':
      return pluralEn(rest, first);
    case 'nde':
      return `${rest}nd`;
  }
}

const INFLECTIONS = ["'s", 'ies', 'aus', 'nde', 'es', 'en', 's'] as const;

function pluralEs(rest: string, first: number): string | undefined {
  const at = rest.length - 2;
  if (/[ae]r$/.test(rest) && at >= first && consonantBefore(rest, at)) {
    return rest.endsWith('ar') ? lengthened(rest) : rest;
  }
  return rest.length >= first && consonantBefore(rest, rest.length) ? `${rest}e` : undefined;
}

function pluralEn(rest: string, first: number): string | undefined {
  const at = rest.length;
  if (rest.endsWith('hed') && at - 3 >= first) return `${rest.slice(0, -3)}heid`;
  if (rest.endsWith('nd')) return rest;
  if (rest.endsWith('d') && at - 1 >= first && consonantBefore(rest, at - 1)) return rest.slice(0, -1);
  if (/[ij]$/.test(rest) && (isVowel(rest.at(-2)) || rest.slice(0, -1).endsWith('ij'))) return rest;
  return at >= first && consonantBefore(rest, at) ? lengthened(rest) : undefined;
}

/** Diminutives, and the e of adjectives and of the past tense. */
function finalE(word: string, { first }: Regions): string | undefined {
  if (!word.endsWith('e')) return undefined;
  const ending = endingOf(word, FINAL_E);
  if (ending === undefined) return undefined;
  const at = word.length - ending.length;
  const rest = word.slice(0, at);
  if (ending === 'je') return diminutive(rest, first);
  if (at < first) return undefined;
  if (ending === 'le') return lengthened(`${rest}l`);
  if (ending === 'de') return consonantBefore(word, at) ? rest : undefined;
  if (ending === 'ene') return consonantBefore(word, at) ? lengthened(`${rest}en`) : undefined;
  if (ending === 'ieve') return consonantBefore(word, at) ? `${rest}ief` : undefined;
  return word.slice(0, -1);
}

const FINAL_E = ['ische', 'lijke', 'ieve', 'ene', 'je', 'ge', 'de', 'te', 'se', 're', 'le'] as const;

function diminutive(rest: string, first: number): string | undefined {
  const at = rest.length;
  if (rest.endsWith("'t")) return rest.slice(0, -2);
  if (rest.endsWith('et') && at - 2 >= first && consonantBefore(rest, at - 2)) return rest.slice(0, -2);
  if (rest.endsWith('rnt')) return rest.slice(0, -1);
  if (rest.endsWith('t') && at - 1 >= first && (isVowel(rest.at(-3)) || rest.slice(0, -2).endsWith('ij'))) {
    return rest.slice(0, -1);
  }
  if (rest.endsWith('ink')) return `${rest.slice(0, -1)}g`;
  if (rest.endsWith('mp')) return rest.slice(0, -1);
  if (rest.endsWith("'") && at - 1 >= first) return rest.slice(0, -1);
  return at >= first && consonantBefore(rest, at) ? rest : undefined;
}

/** Endings that make a noun of another word. */
function nounEndings(word: string, { first, second }: Regions): string | undefined {
  if (!endsInOneOf(word, 'etdrjlg')) return undefined;
  const ending = endingOf(word, OF_NOUNS);
  if (ending === undefined) return undefined;
  const at = word.length - ending.length;
  const rest = word.slice(0, at);
  if (ending === 'rder') return `${rest}r`;
  if (ending === 'fie' || ending === 'gie') {
    return at >= second ? lengthened(rest + ending.charAt(0)) : undefined;
  }
  // A schilderij is no shield.
  if (/^(?:ing|isme|erij)$/.test(ending) && rest.endsWith('ild')) return `${rest}er`;
  if (at < first) return undefined;
  if (ending === 'atie') return `${rest}eer`;
  if (ending === 'heid' || ending === 'sel' || ending === 'ster') return rest;
  if (ending === 'arij') return consonantBefore(word, at) ? `${rest}aar` : undefined;
  if (ending === 'tst' || ending === 'dst') {
    return consonantBefore(word, at) ? rest + ending.charAt(0) : undefined;
  }
  return lengthened(rest);
}

const OF_NOUNS = [
  'iteit',
  'atie',
  'heid',
  'ster',
  'rder',
  'isme',
  'erij',
  'arij',
  'sel',
  'ing',
  'fie',
  'gie',
  'tst',
  'dst',
] as const;

/** Endings that make an adjective of another word. */
function adjectiveEndings(word: string, { first }: Regions): string | undefined {
  if (!endsInOneOf(word, 'rtlfgd')) return undefined;
  return longAdjectiveEndings(word, first) ?? shortAdjectiveEndings(word, first);
}

/** Ending → what stands in its place; those of the second list ask a consonant before them, and lengthen the vowel. */
const REPLACED: readonly (readonly [ending: string, instead: string, afterVowel?: boolean])[] = [
  ['achtiger', ''],
  ['achtigst', ''],
  ['ioneel', 'ie'],
  ['achtig', ''],
  ['lijker', 'lijk'],
  ['lijkst', 'lijk'],
  ['atief', 'eer'],
  ['baar', ''],
  ['naar', 'n', true],
  ['laar', 'l', true],
  ['raar', 'r', true],
  ['tant', 'teer'],
];
const DROPPED = ['eriger', 'erigst', 'erig', 'end'] as const;

/** The same by their last letter. */
const REPLACED_BY_LETTER: Partial<Record<string, typeof REPLACED>> = Object.groupBy(REPLACED, ([ending]) =>
  ending.charAt(ending.length - 1),
);

function longAdjectiveEndings(word: string, first: number): string | undefined {
  for (const [ending, instead, afterVowel = false] of REPLACED_BY_LETTER[word.charAt(word.length - 1)] ??
    []) {
    if (!word.endsWith(ending)) continue;
    const at = word.length - ending.length;
    const rest = word.slice(0, at);
    if (at < first || (afterVowel && !isVowel(rest.at(-1)) && !rest.endsWith('ij'))) return undefined;
    return rest + instead;
  }
  return dropped(word, first, endingOf(word, DROPPED));
}

const SHORT = ['iger', 'igst', 'ig'] as const;

function shortAdjectiveEndings(word: string, first: number): string | undefined {
  const ending = endingOf(word, SHORT);
  // What is innig is not in.
  return ending !== undefined && word.slice(0, -ending.length) === 'inn'
    ? undefined
    : dropped(word, first, ending);
}

function dropped(word: string, first: number, ending: string | undefined): string | undefined {
  if (ending === undefined) return undefined;
  const at = word.length - ending.length;
  return at >= first && consonantBefore(word, at) ? lengthened(word.slice(0, at)) : undefined;
}

/** After the `ge` of a participle: three letters, a vowel, and something behind it. */
const AFTER_GE = /^(?=.{3})[^aeiouy]*(?:ij|i(?!j)|[aeouy])+[^aeiouy]/;

/** The `ge` of a participle, but not that of geeft, gevallen and gevaar. */
function losePrefix(word: string): string | undefined {
  const rest = word.slice(2);
  if (!word.startsWith('ge') || !AFTER_GE.test(rest)) return undefined;
  return /^(?:eft|val(?!i)|vaa|vare)/.test(rest) ? undefined : rest;
}

/** The `ge` of a separable verb: `aangekondigd`. */
function loseInfix(word: string): string | undefined {
  const at = word.indexOf('ge', 1);
  if (at === -1 || !AFTER_GE.test(word.slice(at + 2))) return undefined;
  return word.slice(0, at) + word.slice(at + 2);
}

/** The end of a participle whose `ge` was taken off. */
function participleEnd(word: string, { first }: Regions): string | undefined {
  const at = word.length - 1;
  if (!/[dt]$/.test(word) || at < first || !consonantBefore(word, at)) return undefined;
  const rest = word.slice(0, at);
  const behind = at - 1 >= first;
  if (word.endsWith('d')) {
    if (rest.endsWith('n') && behind) return undefined;
    return word === 'ind' ? 'inn' : rest;
  }
  return (rest.endsWith('h') && behind) || rest === 'en' ? undefined : rest;
}

/** One consonant for two, and none that a word does not end in: `gesprekk`, `graav`. */
function closed(word: string): string {
  const last = word.at(-1);
  if (last === undefined || !/[b-df-hj-np-tvwxz]/.test(last)) return word;
  if (word.at(-2) === last) return word === 'inn' ? word : word.slice(0, -1);
  if (last === 'v') return `${word.slice(0, -1)}f`;
  return last === 'z' ? `${word.slice(0, -1)}s` : word;
}
