import { citationSettings } from '../../core/cite/citation-settings.ts';
import type { Html } from '../../core/schema/brands.ts';
import type { Article, Passage } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { absoluteAddress } from '../view/absolute-address.ts';
import { excerpt } from '../view/excerpt.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { htmlList } from './html-list.ts';
import { markup } from './markup.ts';
import { passageCitation } from './passage-citation.ts';
import { passagePlace } from './passage-place.ts';

/** How each passage of an article is cited. An entry has the id of its passage: what stands behind the # of a link to cite leads to it. */
export async function citePassages(article: Article, site: Site): Promise<Html> {
  const { dossier, voice, addresses } = site;
  const { style, locale } = citationSettings(dossier.config);
  const citations = await site.citations();
  const work = site.work(article);
  const inText = passageCitation(
    citations.template(work, style, locale),
    citations.writing(style, locale),
    voice.messages.citing.page.blank,
  );
  const entryOf = (passage: Passage): Html => {
    const { id, n, text } = passage;
    const path = addresses.article(article.slug, id);
    const address = absoluteAddress(path, dossier.config);
    return markup`
      <li${attribute('id', id)}>
        ${passagePlace(passage, voice)}
        <p class="words"${attribute('lang', article.lang)}>${escaped(excerpt(text))}</p>
        <p class="in-text"${attribute('lang', locale)}>${inText(address, n)}</p>
        <p class="address"><a${attribute('href', path)}>${escaped(address)}</a></p>
      </li>
    `;
  };
  return markup`<ol class="cite-passages">${htmlList(article.body.passages, entryOf)}</ol>`;
}
