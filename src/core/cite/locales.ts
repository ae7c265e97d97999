/** Locales that citations can be written in → what a reader calls the language. To add one is to add its file and a line. */
export const CITATION_LOCALES = {
  'nl-NL': 'Nederlands',
  'en-GB': 'English (UK)',
  'en-US': 'English (US)',
  'de-DE': 'Deutsch',
  'fr-FR': 'Français',
  'es-ES': 'Español',
} as const;

export type CitationLocale = keyof typeof CITATION_LOCALES;

export const CITATION_LOCALE_NAMES = Object.keys(CITATION_LOCALES) as readonly CitationLocale[];

/** English of a dossier that says only `en`: the styles are American more often than not. */
const PLAIN_ENGLISH: CitationLocale = 'en-US';

/** The locale for a language tag: `nl`, `nl-BE` → `nl-NL`; none where there is no locale of that language. */
export function citationLocale(lang: string): CitationLocale | undefined {
  const wanted = lang.toLowerCase();
  const exact = CITATION_LOCALE_NAMES.find((name) => name.toLowerCase() === wanted);
  if (exact) return exact;
  const language = wanted.split('-')[0] ?? '';
  if (language === 'en') return PLAIN_ENGLISH;
  return CITATION_LOCALE_NAMES.find((name) => name.startsWith(`${language}-`));
}
