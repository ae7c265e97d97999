import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { htmlList } from './html-list.ts';
import { onceFor } from '../view/once-for.ts';
import { kicker } from './kicker.ts';
import { inOnePiece } from './in-one-piece.ts';
import { markup } from './markup.ts';
import { NOTHING } from './nothing.ts';

/** An article, and why it is named beside another; empty where there is nothing to say. */
interface Related {
  readonly other: Article;
  readonly why: string;
}

type Shown = Pick<Site, 'voice' | 'addresses'>;

/** Articles that have to do with another, as items of a list. */
export function relatedArticles(related: readonly Related[], site: Shown): Html {
  const headOf = headsOf(site);
  return htmlList(
    related,
    ({ other, why }) => markup`
      <li>
        ${headOf(other)}
        ${why === '' ? NOTHING : markup`<p class="meta">${escaped(why)}</p>`}
      </li>
    `,
  );
}

/** An article has to do with several others. */
const headsOf = onceFor(({ voice, addresses }: Shown) =>
  onceFor((article: Article) => {
    const link = markup`<a${attribute('href', addresses.article(article.slug))}>${escaped(article.title)}</a>`;
    return inOnePiece(markup`<h3 class="headline">${link}</h3>${kicker(article, voice)}`);
  }),
);
