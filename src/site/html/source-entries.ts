import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { dayOf } from '../view/day-of.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { html } from './html.ts';
import { htmlList } from './html-list.ts';
import { originFacts } from './origin-facts.ts';
import { when } from './when.ts';

type Shown = Pick<Site, 'voice' | 'addresses'>;

/** Articles as sources: where each was published, and the original that it was made from. */
export function sourceEntries(articles: readonly Article[], site: Shown): Html {
  return html`<ul class="source-list">
    ${htmlList(articles, (article) => entryOf(article, site))}
  </ul>`;
}

function entryOf(article: Article, { voice, addresses }: Shown): Html {
  const { counts } = voice.messages;
  const agency = article.agency === undefined ? html`` : html`${escaped(article.agency)} · `;
  const words = escaped(voice.count(counts.words, article.body.words));
  const title = html`<a${attribute('href', addresses.article(article.slug))}>${escaped(article.title)}</a>`;
  const head = html`<h3 class="headline" ${attribute('lang', article.lang)}>${title}</h3>
    <p class="meta">${agency}${when(dayOf(article.date), voice)} · ${words}</p>`;
  return html`<li class="source-entry">
    <div>${head}</div>
    <dl class="facts">${originFacts(article, voice)}${original(article, voice)}</dl>
  </li>`;
}

function original({ source }: Article, { messages }: Site['voice']): Html {
  const { article: text, sources } = messages;
  const file = html`<dt>${escaped(text.original)}</dt>
    <dd class="path">${escaped(source?.file ?? sources.noOriginal)}</dd>`;
  if (source === undefined) return file;
  return html`${file}
    <dt>${escaped(text.fingerprint)}</dt>
    <dd class="hash">${escaped(source.sha256)}</dd>`;
}
