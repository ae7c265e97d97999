import { readSentenceFragment } from '../../core/sentence/sentence-address.ts';
import { findWords } from '../../core/text-fragment/find-words.ts';
import { readTextFragment, type TextDirective } from '../../core/text-fragment/text-directive.ts';
import { fill } from '../../i18n/fill.ts';
import { articlePassages } from '../article-passages.ts';
import { markWords, unmarkWords } from '../mark-words.ts';
import { passageRange } from '../passage-range.ts';
import { writtenFragment } from '../text-fragment/written-fragment.ts';
import { loadCitingData } from './load-citing-data.ts';
import { dismissAnswer, showAnswer } from './show-answer.ts';

/**
 * Does what a plain browser cannot do with an address: finds words where it knows no text fragments, marks a sentence,
 * leads from a passage that is no more to where its words are, and says what has become of what was cited. The rest
 * is the browser's, also without this: it goes to the passage, or to what the page says of a passage that is gone.
 */
export async function answerAddress(page: Document): Promise<void> {
  unmarkWords(page);
  dismissAnswer(page);
  const { id, directive } = readTextFragment(writtenFragment(page));
  const sentence = readSentenceFragment(id);
  const named = page.getElementById(sentence?.passage ?? id);
  if (!named?.id.startsWith('p-') && !directive) return;
  const isGone = named?.matches('.past .gone') === true;
  if (directive && foundWords(page, isGone ? null : named, directive)) return;
  if (named && isGone) await answerForGone(page, named);
  else if (directive) await answerLostWords(page, named, directive);
  else if (named && sentence) await answerSentence(page, named, sentence.sentence);
  else if (named) await sayIfChanged(page, named);
}

/** To the passage that has the words now, and what stood at the address before; or to what is said of it. */
async function answerForGone(page: Document, gone: HTMLElement): Promise<void> {
  const heir = page.getElementById(gone.dataset.to ?? '');
  (heir ?? gone).scrollIntoView({ block: 'center' });
  if (!heir) return;
  const { site } = await loadCitingData(page);
  const { merged, earlier } = site.answers;
  showAnswer(heir, site.answers, { words: merged, link: { words: earlier, href: `#${gone.id}` } });
}

async function answerSentence(page: Document, passage: HTMLElement, n: number): Promise<void> {
  const { site, article } = await loadCitingData(page);
  const starts = article.sentences[passage.id] ?? [0];
  const start = starts[n - 1];
  if (start === undefined) {
    passage.scrollIntoView({ block: 'center' });
    const words = fill(site.answers.sentenceGone, { n });
    showAnswer(passage, site.answers, {
      words,
      link: wayToEarlier(page, passage, site.answers),
    });
    return;
  }
  mark(passage, start, starts[n] ?? passage.textContent.length)?.scrollIntoView({ block: 'center' });
  await sayIfChanged(page, passage);
}

async function sayIfChanged(page: Document, passage: HTMLElement): Promise<void> {
  if (!page.getElementById(`earlier-${passage.id}`)) return;
  const { site } = await loadCitingData(page);
  const { answers: answer } = site;
  showAnswer(passage, answer, { words: answer.changed, link: wayToEarlier(page, passage, answer) });
}

function wayToEarlier(page: Document, passage: HTMLElement, { earlier }: { readonly earlier: string }) {
  const id = `earlier-${passage.id}`;
  return page.getElementById(id) ? { words: earlier, href: `#${id}` } : undefined;
}

/** Words are sought in the passage that was named, then in the whole article, for they may have moved. */
function foundWords(page: Document, named: HTMLElement | null, directive: TextDirective): boolean {
  const passages = articlePassages(page);
  const within = named ? findWords(named.textContent, directive) : undefined;
  const found = within ?? findWords(passages.map(({ textContent }) => textContent).join('\n'), directive);
  if (!found) return false;
  if (knowsTextFragments(page)) return true;
  const first =
    named && within ? mark(named, within.start, within.end) : markAcross(passages, found.start, found.end);
  first?.scrollIntoView({ block: 'center' });
  return true;
}

async function answerLostWords(
  page: Document,
  named: HTMLElement | null,
  directive: TextDirective,
): Promise<void> {
  const place = named ?? articlePassages(page)[0];
  if (!place) return;
  const { site } = await loadCitingData(page);
  const { answers: answer } = site;
  const before = formerWording(page, directive);
  const link = before && { words: answer.earlier, href: `#${before.id}` };
  place.scrollIntoView({ block: 'center' });
  showAnswer(place, answer, { words: before ? answer.wordsEarlier : answer.wordsGone, link });
}

/** The entry of the article's past in which words stand: what is there, without what came in their place. */
function formerWording(page: Document, directive: TextDirective): HTMLElement | undefined {
  for (const words of page.querySelectorAll('.past .words')) {
    const then = words.cloneNode(true) as Element;
    for (const added of then.querySelectorAll('ins')) added.remove();
    if (findWords(then.textContent, { start: directive.start, end: directive.end }))
      return words.closest('li') ?? undefined;
  }
  return undefined;
}

function mark(passage: HTMLElement, start: number, end: number): HTMLElement | undefined {
  const text = passage.textContent.slice(start, end);
  return markWords(passageRange(passage, start, start + text.trimEnd().length));
}

/** Marks a range of the passages' texts, which a line break parts. */
function markAcross(passages: readonly HTMLElement[], start: number, end: number): HTMLElement | undefined {
  let at = 0;
  let range: Range | undefined;
  for (const passage of passages) {
    const { length } = passage.textContent;
    const from = Math.max(0, start - at);
    const to = Math.min(length, end - at);
    if (from < length && to > 0) {
      const here = passageRange(passage, from, to);
      if (range) range.setEnd(here.endContainer, here.endOffset);
      else range = here;
    }
    at += length + 1;
  }
  return range && markWords(range);
}

function knowsTextFragments(page: Document): boolean {
  return 'fragmentDirective' in page;
}
