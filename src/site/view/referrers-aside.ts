import type { Element, ElementContent } from 'hast';
import type { Addresses } from '../../core/addresses.ts';
import { fill } from '../../i18n/fill.ts';
import type { Voice } from '../../i18n/voice.ts';
import { addressOfTarget } from './address-of-target.ts';
import { kindOfTarget } from './kind-of-target.ts';
import type { PassageReferrers, Referrer } from './referrers.ts';

/** What stands beside a passage that somebody refers to: how many do, and behind that who they are. */
export function referrersAside(
  { passage, referrers }: PassageReferrers,
  voice: Voice,
  addresses: Addresses,
): Element {
  const { article, counts, term } = voice.messages;
  const place = passage.n === null ? term.heading : fill(article.passage, { n: passage.n });
  const summary = element('summary', {}, [
    text(voice.count(counts.references, referrers.length)),
    element('span', { className: ['visually-hidden'] }, [text(`, ${place}`)]),
  ]);
  const items = referrers.map((referrer) => element('li', {}, described(referrer, voice, addresses)));
  // The language is that of the editors, and a search for the article's words shall not find these.
  return element('details', { className: ['passage-referrers'], lang: voice.lang }, [
    summary,
    element('ul', { className: ['plain'] }, items),
  ]);
}

function described({ source, title, relation, n, sentence }: Referrer, voice: Voice, addresses: Addresses) {
  const { relationsOf } = voice.messages;
  const lang = source.kind === 'article' ? { lang: source.article.lang } : {};
  const parts: ElementContent[] = [
    element('span', { className: ['meta'] }, [
      text(relation === undefined ? `${kindOfTarget(source, voice)}:` : relationsOf[relation]),
    ]),
    text(' '),
    element('a', { href: addressOfTarget(source, addresses), ...lang }, [text(title)]),
  ];
  if (n !== null) parts.push(text(`, ${voice.paragraph(n)}`));
  if (sentence !== undefined) parts.push(element('q', lang, [text(sentence)]));
  return parts;
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
