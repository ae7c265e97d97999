import type { Html } from '../../core/schema/brands.ts';
import { fill } from '../../i18n/fill.ts';
import type { Site } from '../site.ts';
import type { ConcordanceLine } from '../view/concordance.ts';
import { dayOf } from '../view/day-of.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { html } from './html.ts';
import { htmlList } from './html-list.ts';

/** Mentions below one another. Every line is one link, to the passage; the words of the source in the middle, where and when beside them. */
export function concordanceLines(
  lines: readonly ConcordanceLine[],
  site: Pick<Site, 'voice' | 'addresses'>,
): Html {
  return html`<ol class="kwic">
    ${htmlList(lines, (line) => lineOf(line, site))}
  </ol>`;
}

function lineOf(
  { article, passage, before, text: found, after, moment, outlet, repeats }: ConcordanceLine,
  { voice, addresses }: Pick<Site, 'voice' | 'addresses'>,
): Html {
  const { term: text, article: articleText } = voice.messages;
  const place = passage.n === null ? text.heading : fill(articleText.passage, { n: passage.n });
  const day = voice.date(dayOf(article.date), { months: 'short' });
  const lang = attribute('lang', article.lang);
  const data = html`${attribute('data-date', moment)}${attribute('data-outlet', outlet)}${attribute('data-article', article.title)}`;
  const source = html`<p class="where">
    <span class="source">${escaped(outlet || text.ownReport)}</span><span class="day">${escaped(day)}</span>
  </p>`;
  // Nothing between the parts: a blank would come to stand before a comma.
  const words = html`<span class="before"${lang}><span>${escaped(before)}</span></span><mark${lang}>${escaped(found)}</mark><span class="after"${lang}>${escaped(after)}</span>`;
  const link = html`<a class="line" ${attribute('href', addresses.article(article.slug, passage.id))}
    ><span class="visually-hidden">${escaped(place)}: </span>${words}</a
  >`;
  return html`<li${attribute('class', repeats ? 'repeats' : undefined)}${data}>${source}${link}</li>`;
}
