import { demonymsEn } from '../../../language/demonyms/en.ts';
import { countriesOf } from '../countries-of.ts';
import { irregularForms } from '../irregular-forms.ts';
import { WORDS_EN } from '../languages/en-words.ts';
import { words } from '../words.ts';
import { porterEnglish } from './porter-english.ts';

/** Stem of an English form: Porter's second stemmer, irregular forms, and what belongs to a country as the country. */
export function stemEnglish(form: string): string {
  if (/\d/.test(form)) return form;
  return porterEnglish(COUNTRIES.get(form) ?? IRREGULAR.get(form) ?? form);
}

const IRREGULAR = irregularForms(WORDS_EN);

/** `Polish` and `Swiss` are told by their capital alone, which a form has lost. */
const COUNTRIES = countriesOf(demonymsEn, words('polish'));
