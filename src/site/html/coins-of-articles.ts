import { coins } from '../../core/cite/metadata/coins.ts';
import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { onceFor } from '../view/once-for.ts';
import { attribute } from './attribute.ts';
import { inOnePiece } from './in-one-piece.ts';
import { markup } from './markup.ts';
import { htmlList } from './html-list.ts';

/** Articles offered: nobody picks from more than this, and the page would become twice as large. */
const MAX_OFFERED = 500;

/** For reference managers, which offer the articles of a list by these; readers see nothing of it. */
export function coinsOfArticles(articles: readonly Article[], site: Site): Html {
  return markup`<p hidden>${htmlList(articles.slice(0, MAX_OFFERED), entriesOf(site))}</p>`;
}

/** The same articles stand on the pages of many terms. */
const entriesOf = onceFor((site: Site) =>
  onceFor((article: Article) => {
    const title = coins(article, site.dossier.config, site.addresses);
    return inOnePiece(markup`<span class="Z3988"${attribute('title', title)}></span>`);
  }),
);
