import { citationSettings } from '../../core/cite/citation-settings.ts';
import type { CitationWriting } from '../../core/cite/citation-template.ts';
import { CITATION_LOCALES, type CitationLocale } from '../../core/cite/locales.ts';
import { CITATION_STYLES, type CitationStyleName } from '../../core/cite/styles.ts';
import type { SiteCiting } from '../../scripts/cite/citing-data.ts';
import type { Site } from '../site.ts';

/** What citing any article of a site needs in the browser. */
export function siteCiting(
  { dossier, voice }: Pick<Site, 'dossier' | 'voice'>,
  writingOf: (style: CitationStyleName, locale: CitationLocale) => CitationWriting,
): SiteCiting {
  const { style, locale, styles, locales } = citationSettings(dossier.config);
  const { dialog: messages, answer: answers } = voice.messages.citing;
  return {
    lang: voice.lang,
    messages,
    answers,
    styles: styles.map((name) => ({
      name,
      title: CITATION_STYLES[name].title,
      isNote: CITATION_STYLES[name].kind === 'note',
    })),
    locales: locales.map((name) => ({ name, title: CITATION_LOCALES[name] })),
    style,
    locale,
    writings: Object.fromEntries(
      styles.map((name) => [
        name,
        Object.fromEntries(locales.map((among) => [among, writingOf(name, among)])),
      ]),
    ),
  };
}
