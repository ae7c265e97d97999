import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { kicker } from './kicker.ts';
import { markup } from './markup.ts';

/** The article before or after another, with its date. */
export function neighbour(
  article: Article,
  side: 'prev' | 'next',
  { voice, addresses }: Pick<Site, 'voice' | 'addresses'>,
): Html {
  const { previous, next } = voice.messages.article;
  const href = attribute('href', addresses.article(article.slug));
  return markup`
    <p class="label">${escaped(side === 'prev' ? previous : next)}</p>
    <p class="headline neighbour">
      <a${href}${attribute('rel', side)}>${escaped(article.title)}</a>
    </p>
    ${kicker(article, voice)}
  `;
}
