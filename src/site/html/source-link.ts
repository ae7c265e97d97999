import { type ArchivedCopy, robustLink } from '../../core/cite/metadata/robust-link.ts';
import type { Edtf, Html } from '../../core/schema/brands.ts';
import { fill } from '../../i18n/fill.ts';
import type { Voice } from '../../i18n/voice.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { html } from './html.ts';
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
  const link = html`<a${attribute('href', url)} rel="external"${attributes(live)}>${escaped(url)}</a>`;
  const links = htmlList(copies, (found) => {
    const words = found.day === undefined ? copy : fill(copyOf, { date: voice.date(found.day as Edtf) });
    return html` · <a${attribute('href', found.url)} rel="external"${attributes(found.attributes)}>${escaped(words)}</a>`;
  });
  return html`${link}${links}`;
}

function attributes(values: Readonly<Record<string, string | undefined>>): Html {
  return htmlList(Object.entries(values), ([name, value]) => attribute(name, value));
}
