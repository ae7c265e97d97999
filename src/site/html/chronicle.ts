import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { dayOf } from '../view/day-of.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { html } from './html.ts';
import { htmlList } from './html-list.ts';
import { when } from './when.ts';

type Shown = Pick<Site, 'voice' | 'addresses'>;

/** Articles below one another, each with its day; `level` is that of the titles. */
export function chronicle(articles: readonly Article[], site: Shown, level: 2 | 3 = 2): Html {
  return html`<ol class="chronicle plain">
    ${htmlList(articles, (article) => entryOf(article, site, level))}
  </ol>`;
}

function entryOf(article: Article, { voice, addresses }: Shown, level: 2 | 3): Html {
  const heading = `h${level}` as Html;
  const link = html`<a${attribute('href', addresses.article(article.slug))}>${escaped(article.title)}</a>`;
  const title = html`<${heading} class="headline"${attribute('lang', article.lang)}>${link}</${heading}>`;
  const summary =
    article.summary === undefined ? html`` : html`<p class="summary">${escaped(article.summary)}</p>`;
  const names = [article.outlet, article.agency].filter((name) => name !== undefined && name !== '');
  const from = htmlList(names, (name) => html`${escaped(name ?? '')}<br />`);
  const words = escaped(voice.count(voice.messages.counts.words, article.body.words));
  return html`<li>
    <p class="meta">${when(dayOf(article.date), voice)}</p>
    <div>${title}${summary}</div>
    <p class="meta">${from}${words}</p>
  </li>`;
}
