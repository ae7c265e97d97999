/**
 * Stem of a German form: endings of cases, plurals and degrees, twice. The light stemmer of Jacques Savoy ("Light stemming
 * approaches for the French, Portuguese, German and Hungarian languages", 2006), written anew from its description.
 * @param form lower case, without accents
 */
export function stemGerman(form: string): string {
  if (/\d/.test(form)) return form;
  return withoutDegree(withoutCase(form));
}

/** Letters before which an s or st is an ending. */
const BEFORE_S = '[bdfghklmnt]';
const S_ENDING = new RegExp(`(?<=${BEFORE_S})s$`);
const ST_ENDING = new RegExp(`(?<=${BEFORE_S})st$`);

function withoutCase(word: string): string {
  if (word.length > 5 && word.endsWith('ern')) return word.slice(0, -3);
  if (word.length > 4 && /e[mnrs]$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('e')) return word.slice(0, -1);
  return word.length > 3 ? word.replace(S_ENDING, '') : word;
}

function withoutDegree(word: string): string {
  if (word.length > 5 && word.endsWith('est')) return word.slice(0, -3);
  if (word.length > 4 && /e[rn]$/.test(word)) return word.slice(0, -2);
  return word.length > 4 ? word.replace(ST_ENDING, '') : word;
}
