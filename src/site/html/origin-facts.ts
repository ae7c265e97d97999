import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Voice } from '../../i18n/voice.ts';
import { escaped } from './escaped.ts';
import { html } from './html.ts';
import { sourceLink } from './source-link.ts';

/** What an article retells and where it was published, as entries of a list of facts. */
export function originFacts({ basedOn, url, archived, date }: Article, voice: Voice): Html {
  const { article: text } = voice.messages;
  const retold =
    basedOn === undefined
      ? html``
      : html`<dt>${escaped(text.basedOn)}</dt>
          <dd>${escaped(basedOn)}</dd>`;
  const address =
    url === undefined
      ? html``
      : html`<dt>${escaped(text.address)}</dt>
          <dd>${sourceLink({ url, archived, known: date }, voice)}</dd>`;
  return html`${retold}${address}`;
}
