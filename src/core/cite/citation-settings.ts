import type { DossierConfig } from '../schema/config.ts';
import { CITATION_LOCALE_NAMES, citationLocale, type CitationLocale } from './locales.ts';
import { CITATION_STYLE_NAMES, type CitationStyleName } from './styles.ts';

/** What a dossier says about citations, with what it leaves unsaid filled in. */
export interface CitationSettings {
  /** Style and locale that a reader is shown first, and that the dossier's own references are in. */
  readonly style: CitationStyleName;
  readonly locale: CitationLocale;
  /** What a reader can choose from; the first of each is the one shown first. */
  readonly styles: readonly CitationStyleName[];
  readonly locales: readonly CitationLocale[];
}

/** The style of a dossier that names none: the one asked for most. */
const USUAL_STYLE: CitationStyleName = 'apa';

/** The locale of a dossier in a language that no locale is of. */
const OTHER_LOCALE: CitationLocale = 'en-GB';

/** The settings of a dossier: APA in the language of the dossier, and every style and locale to choose from, unless it says otherwise. */
export function citationSettings(config: Pick<DossierConfig, 'citation' | 'lang'>): CitationSettings {
  const { citation } = config;
  const style = citation.style ?? citation.styles?.[0] ?? USUAL_STYLE;
  const locale = citation.locale ?? citation.locales?.[0] ?? citationLocale(config.lang) ?? OTHER_LOCALE;
  return {
    style,
    locale,
    styles: [...new Set([style, ...(citation.styles ?? CITATION_STYLE_NAMES)])],
    locales: [...new Set([locale, ...(citation.locales ?? CITATION_LOCALE_NAMES)])],
  };
}
