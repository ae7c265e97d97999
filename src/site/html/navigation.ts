import type { Html } from '../../core/schema/brands.ts';
import type { Site } from '../site.ts';
import { onceFor } from '../view/once-for.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { htmlList } from './html-list.ts';
import { inOnePiece } from './in-one-piece.ts';
import { markup } from './markup.ts';

type Shown = Pick<Site, 'dossier' | 'voice' | 'addresses'>;

/** The rooms of a site, that of the page at `path` (below the base) marked. */
export function navigation(path: string | undefined, site: Shown): Html {
  return navigationOf(site)(path);
}

/** All pages of a room have the same. */
const navigationOf = onceFor((site: Shown) => {
  const rooms = roomsOf(site);
  const known = new Map<string, Html>();
  return (path: string | undefined): Html => {
    const marks = rooms.map((room) => markOf(room.path, path));
    const key = marks.join();
    let entries = known.get(key);
    if (entries === undefined) {
      const list = htmlList(rooms, (room, index) => entryOf(room, marks[index], site));
      const label = attribute('aria-label', site.voice.messages.nav.label);
      entries = inOnePiece(markup`<nav class="nav"${label}><ul>${list}</ul></nav>`);
      known.set(key, entries);
    }
    return entries;
  };
});

interface Room {
  readonly path: string;
  readonly text: string;
}

function roomsOf({ dossier, voice }: Shown): Room[] {
  const { nav } = voice.messages;
  return [
    { path: 'articles/', text: nav.articles },
    { path: 'glossary/', text: nav.glossary },
    ...(dossier.claims.length > 0 ? [{ path: 'claims/', text: nav.claims }] : []),
    { path: 'timeline/', text: nav.timeline },
    { path: 'sources/', text: nav.sources },
    { path: 'about/', text: nav.about },
    { path: 'search/', text: nav.search },
  ];
}

function markOf(room: string, path: string | undefined): 'page' | 'true' | undefined {
  if (path === room) return 'page';
  // What the dossier cites is a part of its sources, and has no room of its own on a phone.
  const isBelow = path?.startsWith(room) ?? false;
  return isBelow || (room === 'sources/' && path?.startsWith('references/')) ? 'true' : undefined;
}

function entryOf({ path, text }: Room, mark: 'page' | 'true' | undefined, { addresses }: Shown): Html {
  return markup`
    <li${attribute('class', path === 'search/' ? 'to-search' : undefined)}>
      <a${attribute('href', addresses.to(path))}${attribute('aria-current', mark)}>${escaped(text)}</a>
    </li>
  `;
}
