import type { Html } from '../../core/schema/brands.ts';
import { fill } from '../../i18n/fill.ts';
import type { Site } from '../site.ts';
import type { ConcordanceLine } from '../view/concordance.ts';
import { dayOf } from '../view/day-of.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { markup } from './markup.ts';
import { htmlList } from './html-list.ts';

type Shown = Pick<Site, 'voice' | 'addresses'>;

/** Mentions below one another. Every line is one link, to the passage; the words of the source in the middle, where and when beside them. */
export function concordanceLines(lines: readonly ConcordanceLine[], site: Shown): Html {
  return markup`<ol class="kwic">${htmlList(lines, (line) => lineOf(line, site))}</ol>`;
}

function lineOf(line: ConcordanceLine, { voice, addresses }: Shown): Html {
  const { article, passage, moment, outlet, repeats } = line;
  const { term: text, article: articleText } = voice.messages;
  const place = passage.n === null ? text.heading : fill(articleText.passage, { n: passage.n });
  const day = voice.date(dayOf(article.date), { months: 'short' });
  return markup`
    <li
      ${attribute('class', repeats ? 'repeats' : undefined)}
      ${attribute('data-date', moment)}
      ${attribute('data-outlet', outlet)}
      ${attribute('data-article', article.title)}
    >
      <p class="where">
        <span class="source">${escaped(outlet || text.ownReport)}</span>
        <span class="day">${escaped(day)}</span>
      </p>
      <a class="line"${attribute('href', addresses.article(article.slug, passage.id))}>
        <span class="visually-hidden">${escaped(place)}: </span>
        ${sentenceOf(line)}
      </a>
    </li>
  `;
}

function sentenceOf({ article, before, text, after }: ConcordanceLine): Html {
  const lang = attribute('lang', article.lang);
  return markup`
    <span class="before"${lang}><span>${escaped(before)}</span></span>
    <mark${lang}>${escaped(text)}</mark>
    <span class="after"${lang}>${escaped(after)}</span>
  `;
}
