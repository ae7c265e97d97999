import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { htmlList } from './html-list.ts';
import { kicker } from './kicker.ts';
import { markup } from './markup.ts';
import { NOTHING } from './nothing.ts';

/** An article, and why it is named beside another; empty where there is nothing to say. */
interface Related {
  readonly other: Article;
  readonly why: string;
}

/** Articles that have to do with another, as items of a list. */
export function relatedArticles(related: readonly Related[], site: Pick<Site, 'voice' | 'addresses'>): Html {
  return htmlList(
    related,
    ({ other, why }) => markup`
      <li>
        ${headlineOf(other, site)}
        ${kicker(other, site.voice)}
        ${why === '' ? NOTHING : markup`<p class="meta">${escaped(why)}</p>`}
      </li>
    `,
  );
}

function headlineOf({ slug, title }: Article, { addresses }: Pick<Site, 'addresses'>): Html {
  return markup`
    <h3 class="headline">
      <a${attribute('href', addresses.article(slug))}>${escaped(title)}</a>
    </h3>
  `;
}
