import { citationSettings } from '../../core/cite/citation-settings.ts';
import { cslItem } from '../../core/cite/csl-item.ts';
import { CITATION_LOCALES, type CitationLocale } from '../../core/cite/locales.ts';
import { PLACEHOLDER } from '../../core/cite/placeholders.ts';
import { CITATION_STYLES } from '../../core/cite/styles.ts';
import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import { fill } from '../../i18n/fill.ts';
import type { Site } from '../site.ts';
import { absoluteAddress } from '../view/absolute-address.ts';
import { undatedCitation } from '../view/undated-citation.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { htmlList } from './html-list.ts';
import { markup } from './markup.ts';
import { NOTHING } from './nothing.ts';

/** An article in every style: in the dossier's own locale, and behind a line each in the other locales, for whoever asks. */
export async function citationList(article: Article, site: Site): Promise<Html> {
  const { dossier, voice, addresses } = site;
  const { locale, locales, styles } = citationSettings(dossier.config);
  const { template, writing } = await site.citations();
  const work = cslItem(article, dossier.config, addresses);
  const { accessed, blank } = voice.messages.citing.page;
  const address = absoluteAddress(addresses.article(article.slug), dossier.config);

  const listIn = (among: CitationLocale): Html => {
    const entries = htmlList(styles, (style) => {
      // What the style writes in a text is not shown here, so that it need not be filled in.
      const listed = { ...template(work, style, among), citation: '' };
      const { reference } = undatedCitation(listed, writing(style, among), blank, { address });
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
  const hasDay = styles.some((style) =>
    template(work, style, locale).reference.includes(PLACEHOLDER.accessed),
  );
  const note = hasDay ? markup`<p class="meta">${escaped(fill(accessed, { blank }))}</p>` : NOTHING;
  return markup`${note}${listIn(locale)}${others}`;
}
