import { sentenceFragment } from '../../core/sentence/sentence-address.ts';
import { fill } from '../../i18n/fill.ts';
import type { CitingData } from './citing-data.ts';
import type { Subject } from './subject.ts';

/** Characters of a sentence in the list it is chosen from. */
const WORDS_SHOWN = 48;

/** What may be cited of a passage: the whole of it, each of its sentences, and the article it is in. */
export function subjectsOfPassage(passage: HTMLElement, { site, article }: CitingData): readonly Subject[] {
  const { messages } = site;
  const text = passage.textContent;
  const locator = locatorOf(passage);
  const place = numberLink(passage)?.getAttribute('aria-label') ?? passage.id;
  const starts = article.sentences[passage.id] ?? [];
  const sentences = starts.map((start, index) => {
    const words = plainly(text.slice(start, starts[index + 1]));
    const title = fill(messages.sentence, { n: index + 1, words: shortened(words) });
    return {
      title,
      words,
      locator,
      fragment: sentenceFragment({ passage: passage.id, sentence: index + 1 }),
    };
  });
  const whole = {
    title: fill(messages.wholePassage, { place }),
    words: plainly(text),
    locator,
    fragment: passage.id,
  };
  return [whole, ...sentences, subjectOfArticle(site)];
}

export function subjectOfArticle({ messages }: CitingData['site']): Subject {
  return { title: messages.whole, fragment: '' };
}

/** ¶ number of a passage, which stands in the link beside it. */
export function locatorOf(passage: HTMLElement): string | undefined {
  return numberLink(passage)?.dataset.n;
}

function numberLink(passage: HTMLElement): HTMLElement | null {
  return (passage.closest('.passage') ?? passage).querySelector<HTMLElement>('.passage-link');
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shortened(words: string): string {
  if (words.length <= WORDS_SHOWN) return words;
  return `${words.slice(0, words.lastIndexOf(' ', WORDS_SHOWN))} …`;
}
