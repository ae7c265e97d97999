import { fill } from '../../i18n/fill.ts';
import type { Voice } from '../../i18n/voice.ts';
import { onceFor } from './once-for.ts';
import { placeInWords } from './place-in-words.ts';

/** What the links beside a passage are called. */
interface PassageLabels {
  /** Of the link to the passage itself. */
  readonly place: string;
  /** Of the link to where it is cited. */
  readonly cite: string;
}

/** What the links beside a passage are called, by its number: the same beside the third passage of any article. */
export const passageLabels = onceFor((voice: Voice) => {
  const known = new Map<number | null, PassageLabels>();
  return (n: number | null): PassageLabels => {
    let labels = known.get(n);
    if (!labels) {
      const place = placeInWords({ n }, voice);
      labels = { place, cite: fill(voice.messages.citing.passage, { place }) };
      known.set(n, labels);
    }
    return labels;
  };
});
