import { outlineOf } from '../../core/outline-of.ts';
import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { dayOf } from '../view/day-of.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { markup } from './markup.ts';
import { htmlList } from './html-list.ts';
import { originFacts } from './origin-facts.ts';
import { when } from './when.ts';
import { NOTHING } from './nothing.ts';

type Shown = Pick<Site, 'voice' | 'addresses'>;

/** Articles as sources: where each was published, and the original that it was made from. */
export function sourceEntries(articles: readonly Article[], site: Shown): Html {
  return markup`<ul class="source-list">${htmlList(articles, (article) => entryOf(article, site))}</ul>`;
}

function entryOf(article: Article, { voice, addresses }: Shown): Html {
  const agency = article.agency === undefined ? NOTHING : markup`${escaped(article.agency)} · `;
  const words = voice.count(voice.messages.counts.words, outlineOf(article).words);
  return markup`
    <li class="source-entry">
      <div>
        <h3 class="headline"${attribute('lang', article.lang)}>
          <a${attribute('href', addresses.article(article.slug))}>${escaped(article.title)}</a>
        </h3>
        <p class="meta">${agency}${when(dayOf(article.date), voice)} · ${escaped(words)}</p>
      </div>
      <dl class="facts">${originFacts(article, voice)}${original(article, voice)}</dl>
    </li>
  `;
}

function original({ source }: Article, { messages }: Site['voice']): Html {
  const { article: text, sources } = messages;
  const file = markup`
    <dt>${escaped(text.original)}</dt>
    <dd class="path">${escaped(source?.file ?? sources.noOriginal)}</dd>
  `;
  if (source === undefined) return file;
  return markup`
    ${file}
    <dt>${escaped(text.fingerprint)}</dt>
    <dd class="hash">${escaped(source.sha256)}</dd>
  `;
}
