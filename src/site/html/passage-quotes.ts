import type { Html } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import type { QuotedArticle } from '../view/quoted-passages.ts';
import type { Segment } from '../view/segments.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { markup } from './markup.ts';
import { htmlList } from './html-list.ts';
import { passagePlace } from './passage-place.ts';

/** Sentences of an article. Each is the link: it leads to the passage it stands in. */
export function passageQuotes(
  { article, passages }: QuotedArticle,
  { voice, addresses }: Pick<Site, 'voice' | 'addresses'>,
): Html {
  const lang = attribute('lang', article.lang);
  return htmlList(passages, ({ passage, sentences }) => {
    const href = attribute('href', addresses.article(article.slug, passage.id));
    const quoted = htmlList(sentences, (sentence, index) => {
      const link = markup`<a class="sentence"${href}${lang}>${htmlList(sentence, piece)}</a>`;
      return index === 0 ? link : markup` ${link}`;
    });
    return markup`<li>${passagePlace(passage, voice)}<p>${quoted}</p></li>`;
  });
}

function piece({ text, marked }: Segment): Html {
  return marked ? markup`<mark>${escaped(text)}</mark>` : escaped(text);
}
