import type { Html, Slug } from '../../core/schema/brands.ts';
import { edtfSchema } from '../../core/schema/edtf.ts';
import type { ArticleVersion } from '../../core/passage/history.ts';
import { fill } from '../../i18n/fill.ts';
import type { Site } from '../site.ts';
import { absoluteAddress } from '../view/absolute-address.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { htmlList } from './html-list.ts';
import { markup } from './markup.ts';
import { NOTHING } from './nothing.ts';

type Shown = Pick<Site, 'dossier' | 'voice' | 'addresses'>;

/** The versions of an article, the newest first, each with the address that a citation may pin; empty where there are none. */
export function versionList(slug: Slug, site: Shown): Html {
  const versions = site.dossier.history.get(slug)?.versions ?? [];
  if (versions.length === 0) return NOTHING;
  const { page: text } = site.voice.messages.citing;
  return markup`
    <p class="meta">${escaped(text.versionsNote)}</p>
    <ul class="plain versions">
      ${htmlList(versions.toReversed(), (version) => entryOf(version, slug, site))}
    </ul>
  `;
}

function entryOf(
  { hash, first, last }: ArticleVersion,
  slug: Slug,
  { dossier, voice, addresses }: Shown,
): Html {
  const { kicker, now } = voice.messages.citing.version;
  const address = addresses.version(slug, hash);
  return markup`
    <li>
      ${escaped(fill(kicker, { date: voice.date(edtfSchema.parse(first)) }))}
      ${last === undefined ? markup`<span class="meta"> (${escaped(now)})</span>` : NOTHING}
      <a class="address"${attribute('href', address)}>${escaped(absoluteAddress(address, dossier.config))}</a>
    </li>
  `;
}
