import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { LanguageRules } from './rules.ts';

/** The languages Dossier knows. To add one, add a file and a line. */
export const LANGUAGES: readonly LanguageRules[] = [nl, en, de, fr];

const NONE: LanguageRules = {
  lang: 'und',
  endings: [],
  apostropheS: false,
  bareApostropheAfter: undefined,
  lookalikes: [],
  abbreviations: [],
  demonyms: {},
  adjectives: [],
  capitalNouns: false,
  cues: { person: [], place: [], organisation: [] },
};

/** Rules for a BCP 47 tag such as `nl` or `en-GB`; none at all for a language we do not know. */
export function languageRules(tag: string): LanguageRules {
  if (tag === last.tag) return last.rules;
  const primary = primaryLanguage(tag);
  const rules = LANGUAGES.find(({ lang }) => lang === primary) ?? NONE;
  last = { tag, rules };
  return rules;
}

/** What was asked for last: every sentence of an article asks again. */
let last: { readonly tag: string; readonly rules: LanguageRules } = { tag: NONE.lang, rules: NONE };

/** Whether Dossier knows the language of a tag. */
export function knowsLanguage(tag: string): boolean {
  return languageRules(tag) !== NONE;
}

/** `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
