import { demonymsNl } from '../../../language/demonyms/nl.ts';
import { countriesOf } from '../countries-of.ts';
import { irregularForms } from '../irregular-forms.ts';
import { ENDINGS_NL } from '../languages/nl-endings.ts';
import { KEEPS_GE_NL } from '../languages/nl-nouns.ts';
import { WORDS_NL } from '../languages/nl-words.ts';
import { dutchNoun } from './dutch-noun.ts';
import { dutchVerb } from './dutch-verb.ts';
import { dutchWordEnd, isDutchWordEnd } from './dutch-word-end.ts';
import { words } from '../words.ts';
import { kraaijPohlmann } from './kraaij-pohlmann.ts';

/**
 * Stem of a Dutch form. Before the stemmer of Kraaij and Pohlmann come the forms it cannot know, strong verbs and
 * irregular plurals, and a few endings it leaves; what belongs to a country shares the stem of the country.
 */
export function stemDutch(form: string): string {
  if (form.length < MIN_LETTERS || /\d/.test(form)) return form;
  const country = COUNTRIES.get(form);
  if (country !== undefined) return regular(country);
  const word = IRREGULAR.get(form) ?? dutchNoun(form) ?? dutchVerb(form);
  return word === undefined ? regular(form) : ended(word);
}

/** Shorter words have no ending to take off. */
const MIN_LETTERS = 3;

function regular(form: string): string {
  const known = dutchWordEnd(form);
  if (known !== undefined) return ended(known);
  return ended(withoutEnding(form));
}

function withoutEnding(form: string): string {
  for (const [pattern, instead] of ENDINGS_NL[form.charAt(form.length - 1)] ?? [])
    if (pattern.test(form)) return form.replace(pattern, instead);
  return form;
}

function ended(word: string): string {
  return isDutchWordEnd(word) ? word : kraaijPohlmann(word, KEEPS_GE_NL);
}

const IRREGULAR = irregularForms(WORDS_NL);

/** Given names and common words that are spelt as an inhabitant is. */
const COUNTRIES = countriesOf(demonymsNl, words('frans fin lets pools deen'));
