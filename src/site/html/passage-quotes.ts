import type { Html } from '../../core/schema/brands.ts';
import { fill } from '../../i18n/fill.ts';
import type { Site } from '../site.ts';
import type { QuotedArticle, QuotedPassage } from '../view/quoted-passages.ts';
import type { Segment } from '../view/segments.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { html } from './html.ts';
import { htmlList } from './html-list.ts';

/** Sentences of an article. Each is the link: it leads to the passage it stands in. */
export function passageQuotes(
  { article, passages }: QuotedArticle,
  { voice, addresses }: Pick<Site, 'voice' | 'addresses'>,
): Html {
  const { article: text, term } = voice.messages;
  return htmlList(passages, ({ passage, sentences }) => {
    const place = passage.n === null ? term.heading : fill(text.passage, { n: passage.n });
    const at = html`<span class="at"
      ><span aria-hidden="true">${escaped(passage.n ?? '–')}</span
      ><span class="visually-hidden">${escaped(place)}:</span></span
    >`;
    const link = html`<a
      class="sentence"
      ${attribute('href', addresses.article(article.slug, passage.id))}${attribute('lang', article.lang)}
    ></a>`;
    return html`<li>
      ${at}
      <p>${sentencesIn(link, sentences)}</p>
    </li>`;
  });
}

function sentencesIn(link: Html, sentences: QuotedPassage['sentences']): Html {
  return htmlList(sentences, (sentence, index) => {
    const blank = index > 0 ? html`` : html``;
    return html`${blank}${link}${htmlList(sentence, piece)}</a>`;
  });
}

function piece({ text, marked }: Segment): Html {
  return marked ? html`<mark>${escaped(text)}</mark>` : escaped(text);
}
