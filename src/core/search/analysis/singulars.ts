import { dutchNoun } from './stemmers/dutch-noun.ts';

/** What a Dutch form may be the plural of, the form itself first: `gesprekken` → `gesprekken`, `gesprekke`, `gesprek`. */
export function singulars(form: string): readonly string[] {
  const irregular = dutchNoun(form);
  if (irregular !== undefined) return [form, irregular];
  if (form.endsWith('s')) return [form, form.slice(0, -1).replace(/'$/, '')];
  if (form.endsWith('ien')) return [form, form.slice(0, -1), form.slice(0, -2)];
  if (!form.endsWith('n')) return [form];
  if (form.endsWith('heden')) return [form, `${form.slice(0, -4)}id`];
  if (!form.endsWith('en')) return [form];
  const rest = form.slice(0, -2);
  return [form, form.slice(0, -1), closedSyllable(rest), rest].filter((word) => word.length > 2);
}

/** As the word is written without its ending: `gesprekk` → `gesprek`, `grenz` → `grens`, `huiz` → `huis`, `strat` → `straat`. */
function closedSyllable(rest: string): string {
  if (rest.at(-1) === rest.at(-2)) return rest.slice(0, -1);
  const voiceless = rest.replace(/v$/, 'f').replace(/z$/, 's');
  return voiceless.replace(/(^|[^aeou])([aeou])([^aeiouwxy])$/, '$1$2$2$3');
}
