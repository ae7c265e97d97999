import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Voice } from '../../i18n/voice.ts';
import { languageName } from '../view/language-name.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { fact } from './fact.ts';
import { htmlList } from './html-list.ts';
import { markup } from './markup.ts';
import { NOTHING } from './nothing.ts';
import { originFacts } from './origin-facts.ts';
import { when } from './when.ts';

/** Where an article comes from, as entries of a list of facts. */
export function provenanceFacts(article: Article, voice: Voice): Html {
  const { article: text, counts } = voice.messages;
  const { outlet, agency, date, rights, lang, body, topics } = article;
  const words = (name: string, value: string | undefined): Html =>
    value === undefined ? NOTHING : fact(name, escaped(value));
  return markup`
    ${words(text.outlet, outlet)}
    ${words(text.agency, agency)}
    ${fact(text.published, when(date, voice, { weekday: true }))}
    ${originFacts(article, voice)}
    ${unplacedCopies(article, voice)}
    ${words(text.rights, rights)}
    ${words(text.language, languageName(lang, voice.lang))}
    ${words(text.length, voice.count(counts.words, body.words))}
    ${words(text.topics, topics.length === 0 ? undefined : topics.join(', '))}
    ${originalFacts(article, voice)}
  `;
}

/** Archived copies of an address that is not known; those of one that is stand beside it. */
function unplacedCopies({ url, archived }: Article, voice: Voice): Html {
  if (url !== undefined || archived.length === 0) return NOTHING;
  const copies = htmlList(archived, (copy) => {
    const day = copy.date === undefined ? NOTHING : markup` (${when(copy.date, voice)})`;
    return markup`<dd><a${attribute('href', copy.url)} rel="external">${escaped(copy.url)}</a>${day}</dd>`;
  });
  return markup`<dt>${escaped(voice.messages.article.archived)}</dt>${copies}`;
}

function originalFacts({ source }: Article, { messages: { article: text } }: Voice): Html {
  if (source === undefined) return NOTHING;
  const format = [source.format, source.encoding].filter(Boolean).join(', ');
  return markup`
    ${fact(text.original, escaped(source.file), 'path')}
    ${fact(text.fingerprint, escaped(source.sha256), 'hash')}
    ${fact(text.format, escaped(format))}
    ${fact(text.converter, escaped(source.converter))}
  `;
}
