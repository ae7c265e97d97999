import { type ArchivedCopy, robustLink } from '../../core/cite/metadata/robust-link.ts';
import type { Edtf, Html } from '../../core/schema/brands.ts';
import { fill } from '../../i18n/fill.ts';
import type { Voice } from '../../i18n/voice.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { markup } from './markup.ts';
import { htmlList } from './html-list.ts';

interface LinkedPage {
  readonly url: string;
  readonly archived: readonly ArchivedCopy[];
  /** A day on which the page was there. */
  readonly known: Edtf | undefined;
}

/** A page of the web that the content names, and beside it the archived copies there are of it. */
export function sourceLink({ url, archived, known }: LinkedPage, voice: Voice): Html {
  const { copy, copyOf } = voice.messages.literature;
  const { live, copies } = robustLink(url, archived, known);
  const links = htmlList(copies, (found) => {
    const words = found.day === undefined ? copy : fill(copyOf, { date: voice.date(found.day as Edtf) });
    return markup` · ${link(found.url, found.attributes, words)}`;
  });
  return markup`${link(url, live, url)}${links}`;
}

function link(url: string, attributes: Readonly<Record<string, string | undefined>>, words: string): Html {
  const others = htmlList(Object.entries(attributes), ([name, value]) => attribute(name, value));
  return markup`<a${attribute('href', url)} rel="external"${others}>${escaped(words)}</a>`;
}
