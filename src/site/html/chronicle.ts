import { outlineOf } from '../../core/outline-of.ts';
import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { dayOf } from '../view/day-of.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { markup } from './markup.ts';
import { htmlList } from './html-list.ts';
import { when } from './when.ts';
import { NOTHING } from './nothing.ts';

type Shown = Pick<Site, 'voice' | 'addresses'>;

/** Articles below one another, each with its day; `level` is that of the titles. */
export function chronicle(articles: readonly Article[], site: Shown, level: 2 | 3 = 2): Html {
  const heading = `h${level}` as Html;
  return markup`
    <ol class="chronicle plain">
      ${htmlList(articles, (article) => entryOf(article, site, heading))}
    </ol>
  `;
}

function entryOf(article: Article, { voice, addresses }: Shown, heading: Html): Html {
  const names = [article.outlet, article.agency].filter((name) => name !== undefined && name !== '');
  const words = voice.count(voice.messages.counts.words, outlineOf(article).words);
  return markup`
    <li>
      <p class="meta">${when(dayOf(article.date), voice)}</p>
      <div>
        <${heading} class="headline"${attribute('lang', article.lang)}>
          <a${attribute('href', addresses.article(article.slug))}>${escaped(article.title)}</a>
        </${heading}>
        ${article.summary === undefined ? NOTHING : markup`<p class="summary">${escaped(article.summary)}</p>`}
      </div>
      <p class="meta">
        ${htmlList(names, (name) => markup`${escaped(name ?? '')}<br>`)}
        ${escaped(words)}
      </p>
    </li>
  `;
}
