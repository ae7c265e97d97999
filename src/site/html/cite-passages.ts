import { citationSettings } from '../../core/cite/citation-settings.ts';
import type { CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import { cslItem } from '../../core/cite/csl-item.ts';
import type { Html } from '../../core/schema/brands.ts';
import type { Article, Passage } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { absoluteAddress } from '../view/absolute-address.ts';
import { excerpt } from '../view/excerpt.ts';
import { placeInWords } from '../view/place-in-words.ts';
import { undatedCitation } from '../view/undated-citation.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { html } from './html.ts';
import { htmlList } from './html-list.ts';

/** How each passage of an article is cited. An entry has the id of its passage: what stands behind the # of a link to cite leads to it. */
export async function citePassages(article: Article, site: Site): Promise<Html> {
  const { style, locale } = citationSettings(site.dossier.config);
  const citations = await site.citations();
  const work = cslItem(article, site.dossier.config, site.addresses);
  const writing = citations.writing(style, locale);
  // Of what a style writes in a list nothing is shown here, so that nothing of it is filled in.
  const inText = { ...citations.template(work, style, locale), reference: '' };
  const lang = attribute('lang', locale);
  return html`<ol class="cite-passages">
    ${htmlList(article.body.passages, (passage) => {
      const path = site.addresses.article(article.slug, passage.id);
      const address = absoluteAddress(path, site.dossier.config);
      const citation = citationOf(passage, address, inText, writing, site);
      return html`<li${attribute('id', passage.id)}>${placeOf(passage, site)}<p class="words"${attribute('lang', article.lang)}>${escaped(excerpt(passage.text))}</p><p class="in-text"${lang}>${citation}</p><p class="address"><a${attribute('href', path)}>${escaped(address)}</a></p></li>`;
    })}
  </ol>`;
}

function placeOf(passage: Passage, { voice }: Site): Html {
  const seen = escaped(passage.n ?? '–');
  return html`<span class="at"
    ><span aria-hidden="true">${seen}</span
    ><span class="visually-hidden">${escaped(placeInWords(passage, voice))}:</span></span
  >`;
}

function citationOf(
  { n }: Passage,
  address: string,
  template: CitationTemplate,
  writing: CitationWriting,
  { voice }: Site,
): Html {
  const where = { address, ...(n !== null && { locator: String(n) }) };
  return undatedCitation(template, writing, voice.messages.citing.page.blank, where).citation as Html;
}
