import { sentenceFragment } from '../../core/sentence/sentence-address.ts';
import { describeWords } from '../../core/text-fragment/describe-words.ts';
import { writeTextFragment } from '../../core/text-fragment/text-directive.ts';
import type { CitingData } from './citing-data.ts';
import type { SelectedWords } from './selected-words.ts';
import type { Subject } from './subject.ts';
import { locatorOf, subjectsOfPassage } from './subjects-of-passage.ts';

/** What may be cited where words are selected: those words first, then the passage they begin in and its parts. */
export function subjectsOfSelection(selected: SelectedWords, data: CitingData): readonly Subject[] {
  const [first] = selected.passages;
  if (!first) return [];
  const words = selected.text
    .slice(selected.start, selected.end)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  const chosen: Subject = {
    title: data.site.messages.words,
    words,
    locator: locatorsOf(selected.passages),
    fragment: fragmentOf(selected, first, data),
  };
  return [chosen, ...subjectsOfPassage(first, data)];
}

/** `3`, or `3–5` where the words reach from one numbered passage to another. */
function locatorsOf(passages: readonly HTMLElement[]): string | undefined {
  const numbers = passages.map(locatorOf).filter((n) => n !== undefined);
  const [first] = numbers;
  const last = numbers.at(-1);
  return first === last ? first : `${first ?? ''}–${last ?? ''}`;
}

/** The words themselves where they can be told from all others; else the sentence they are in, else the passage. */
function fragmentOf(
  { before, text, start, end, passages }: SelectedWords,
  first: HTMLElement,
  data: CitingData,
): string {
  const directive = describeWords(before, text, { start, end });
  if (directive) return writeTextFragment(first.id, directive);
  const starts = data.article.sentences[first.id] ?? [];
  const sentence = starts.findLastIndex((position) => position <= start);
  const staysWithin = sentence !== -1 && end <= (starts[sentence + 1] ?? text.length);
  return passages.length === 1 && staysWithin
    ? sentenceFragment({ passage: first.id, sentence: sentence + 1 })
    : first.id;
}
