import type { Element } from 'hast';
import type { Passage } from '../../core/schema/dossier.ts';
import { fill } from '../../i18n/fill.ts';
import type { Voice } from '../../i18n/voice.ts';
import { placeInWords } from './place-in-words.ts';

/** What stands beside a passage that was reworded: the way to what stood there before. */
export function earlierAside(passage: Passage, voice: Voice): Element {
  const { changed, changedLabel } = voice.messages.citing.history;
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['passage-earlier'],
      href: `#${earlierId(passage.id)}`,
      lang: voice.lang,
      dataSign: changed,
      ariaLabel: fill(changedLabel, { place: capitalised(placeInWords(passage, voice)) }),
    },
    children: [],
  };
  return link;
}

/** Id of the place on an article's page where the earlier wordings of a passage are. */
export function earlierId(passage: string): string {
  return `earlier-${passage}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
