import { fill } from '../../i18n/fill.ts';
import type { Voice } from '../../i18n/voice.ts';
import type { ListRange } from './long-list.ts';

/** Which items of a list a part holds: `Vermeldingen 251 tot 500 van 610`, where that is what the text says. */
export function rangeInWords(
  text: string,
  { from, to, total }: Pick<ListRange, 'from' | 'to' | 'total'>,
  voice: Voice,
): string {
  return fill(text, { from: voice.number(from), to: voice.number(to), n: voice.number(total) });
}
