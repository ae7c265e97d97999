import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Voice } from '../../i18n/voice.ts';
import { escaped } from './escaped.ts';
import { fact } from './fact.ts';
import { markup } from './markup.ts';
import { sourceLink } from './source-link.ts';
import { NOTHING } from './nothing.ts';

/** What an article retells and where it was published, as entries of a list of facts. */
export function originFacts({ basedOn, url, archived, date }: Article, voice: Voice): Html {
  const { article: text } = voice.messages;
  const retold = basedOn === undefined ? NOTHING : fact(text.basedOn, escaped(basedOn));
  if (url === undefined) return retold;
  return markup`${retold}${fact(text.address, sourceLink({ url, archived, known: date }, voice))}`;
}
