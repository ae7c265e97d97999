import { dutchNouns } from '../../../bench/dutch-words.ts';
import { seededRandom } from '../../../bench/seeded-random.ts';
import { ACTORS, OUTLETS, PLACES, SENTENCES, SUBJECTS, TITLES } from './phrases.ts';

/** An article that answers no query, though it shares the words of any newspaper with those that do. */
export interface Distractor {
  readonly slug: string;
  readonly title: string;
  readonly date: string;
  readonly outlet: string;
  readonly lang: string;
  readonly body: string;
}

const PARAGRAPHS = 6;
const SENTENCES_EACH = 3;

/** Words of the dictionary to which one article keeps coming back. */
const OWN_WORDS = 6;

/** Days over which the articles are spread, those of the articles asked for among them. */
const DAYS = 3000;

/** Distractors, the same in every run: sentences of any newspaper about words that the dictionary happens to give. */
export function makeDistractors(count: number): Distractor[] {
  const random = seededRandom(4);
  const nouns = dutchNouns();
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const own = Array.from({ length: OWN_WORDS }, () => pick(nouns));
    const fill = (template: string): string => capitalised(fillSlots(template, pick, own));
    const paragraph = (): string =>
      Array.from({ length: SENTENCES_EACH }, () => fill(pick(SENTENCES))).join(' ');
    const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * DAYS)));
    return {
      slug: `bericht-${index + 1}`,
      title: fill(pick(TITLES)),
      date: day.toISOString().slice(0, 10),
      outlet: pick(OUTLETS),
      lang: 'nl',
      body: Array.from({ length: PARAGRAPHS }, paragraph).join('\n\n'),
    };
  });
}

function fillSlots(
  template: string,
  pick: <Item>(list: readonly Item[]) => Item,
  own: readonly string[],
): string {
  const numbers = ['12', '34', '180', '2.400', '15.000', '1,2 miljoen'];
  return template.replace(/\{(A2?|S|P|N|W)\}/g, (_, slot: string) => {
    if (slot.startsWith('A')) return pick(ACTORS);
    if (slot === 'S') return pick(SUBJECTS);
    if (slot === 'P') return pick(PLACES);
    return slot === 'N' ? pick(numbers) : pick(own);
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
