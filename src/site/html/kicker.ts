import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Voice } from '../../i18n/voice.ts';
import { dayOf } from '../view/day-of.ts';
import { onceFor } from '../view/once-for.ts';
import { escaped } from './escaped.ts';
import { inOnePiece } from './in-one-piece.ts';
import { markup } from './markup.ts';
import { htmlList } from './html-list.ts';
import { when } from './when.ts';
import { NOTHING } from './nothing.ts';

/** The small line above a headline: where an article stood and on which day; in full also the day of the week and the time. */
export function kicker(article: Article, voice: Voice, { full = false } = {}): Html {
  return full ? written(article, voice, true) : shortOnes(voice)(article);
}

/** The same articles stand on the pages of many others. */
const shortOnes = onceFor((voice: Voice) =>
  onceFor((article: Article) => inOnePiece(written(article, voice, false))),
);

function written(article: Article, voice: Voice, full: boolean): Html {
  const { outlet, agency, section, date } = article;
  const rest = [agency, section].filter((part) => part !== undefined && part !== outlet);
  const where = outlet === undefined ? NOTHING : markup`<b>${escaped(outlet)}</b> `;
  return markup`
    <p class="kicker">
      ${where}
      ${htmlList(rest, (part) => markup`<span>${escaped(part ?? '')}</span> `)}
      ${when(full ? date : dayOf(date), voice, { weekday: full })}
    </p>
  `;
}
