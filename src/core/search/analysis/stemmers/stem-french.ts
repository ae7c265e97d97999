import { demonymsFr } from '../../../language/demonyms/fr.ts';
import { countriesOf } from '../countries-of.ts';

/**
 * Stem of a French form: plural, feminine and the commonest endings of nouns and verbs. After the light stemmer of Jacques
 * Savoy ("A stemming procedure and stopword list for general French corpora", 1999), in fewer rules.
 * @param form lower case, without accents
 */
export function stemFrench(form: string): string {
  if (/\d/.test(form)) return form;
  const word = COUNTRIES.get(form) ?? form;
  if (word.length < MIN_LETTERS) return word;
  const single = singular(word);
  const rule = RULES.find(([ending]) => ending.test(single));
  return closed(rule ? single.replace(rule[0], rule[1]) : single);
}

const MIN_LETTERS = 5;

function singular(word: string): string {
  if (/[^e]aux$/.test(word)) return `${word.slice(0, -2)}l`;
  return word.replace(/[sx]$/, '');
}

/** Ending → what stands in its place; the first that fits. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=...)issements?$/, 'ir'],
  [/(?<=...)(?:ateur|atrice|ation)$/, ''],
  [/(?<=...)(?:euse|eur)$/, ''],
  [/(?<=...)ements?$/, ''],
  [/(?<=...)(?:aient|erent|eront|erait|ait|ees|ant|ent|ons|ez)$/, ''],
  [/(?<=...)(?:ive|if)$/, 'if'],
  [/(?<=...)(?:ee|er|e|r)$/, ''],
];

/** `palestinienn` and `palestinien` end alike. */
function closed(word: string): string {
  return word.at(-1) === word.at(-2) && word.length > 3 ? word.slice(0, -1) : word;
}

const COUNTRIES = countriesOf(demonymsFr, new Set());
