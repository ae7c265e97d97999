import type { Html } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import { onceFor } from '../view/once-for.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { inOnePiece } from './in-one-piece.ts';
import { markup } from './markup.ts';
import { navigation } from './navigation.ts';

type Shown = Pick<Site, 'dossier' | 'voice' | 'addresses'>;

/** The head of the page at `path` (below the base), but for the overview: the dossier's name in a line, and the rooms of the site. */
export function masthead(path: string | undefined, site: Shown): Html {
  return mastheadsOf(site)(navigation(path, site));
}

/** All pages of a room have the same. */
const mastheadsOf = onceFor((site: Shown) => {
  const known = new Map<Html, Html>();
  return (rooms: Html): Html => {
    let whole = known.get(rooms);
    if (whole === undefined) known.set(rooms, (whole = inOnePiece(written(rooms, site))));
    return whole;
  };
});

function written(rooms: Html, { dossier, addresses }: Shown): Html {
  const home = attribute('href', addresses.to(''));
  return markup`
    <header class="masthead">
      <div class="wrap">
        <div class="masthead-inner">
          <p class="name"><a${home}>${escaped(dossier.config.title)}</a></p>
          ${rooms}
        </div>
      </div>
    </header>
  `;
}
