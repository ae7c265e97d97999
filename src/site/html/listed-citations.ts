import { citationSettings } from '../../core/cite/citation-settings.ts';
import { CITATION_LOCALES, type CitationLocale } from '../../core/cite/locales.ts';
import { PLACEHOLDER } from '../../core/cite/placeholders.ts';
import { CITATION_STYLES, type CitationStyleName } from '../../core/cite/styles.ts';
import type { Html } from '../../core/schema/brands.ts';
import { fill } from '../../i18n/fill.ts';
import type { Site } from '../site.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { htmlList } from './html-list.ts';
import { markup } from './markup.ts';
import { NOTHING } from './nothing.ts';

/**
 * A work in every style: in the dossier's own locale, and behind a line each in the other locales, for whoever asks.
 * Placeholders stay in it, but for that of the day, which no page can know: there is a blank to be filled in.
 * @param referenceIn the entry of the work, with placeholders
 */
export function listedCitations(
  { dossier, voice }: Pick<Site, 'dossier' | 'voice'>,
  referenceIn: (style: CitationStyleName, locale: CitationLocale) => string,
): Html {
  const { locale, locales, styles } = citationSettings(dossier.config);
  const { accessed, blank } = voice.messages.citing.page;
  const listIn = (among: CitationLocale): Html => {
    const entries = htmlList(styles, (style) => {
      const reference = referenceIn(style, among).replaceAll(PLACEHOLDER.accessed, () => blank);
      return markup`
        <dt>${escaped(CITATION_STYLES[style].title)}</dt>
        <dd class="csl"${attribute('lang', among)}>${reference as Html}</dd>
      `;
    });
    return markup`<dl class="facts">${entries}</dl>`;
  };
  const others = htmlList(
    locales.filter((other) => other !== locale),
    (among) => markup`
      <details>
        <summary${attribute('lang', among)}>${escaped(CITATION_LOCALES[among])}</summary>
        ${listIn(among)}
      </details>
    `,
  );
  const hasDay = styles.some((style) => referenceIn(style, locale).includes(PLACEHOLDER.accessed));
  const note = hasDay ? markup`<p class="meta">${escaped(fill(accessed, { blank }))}</p>` : NOTHING;
  return markup`${note}${listIn(locale)}${others}`;
}
