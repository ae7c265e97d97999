import type { Passage } from '../../core/schema/dossier.ts';
import { fill } from '../../i18n/fill.ts';
import type { Voice } from '../../i18n/voice.ts';

/** What people call a passage: `alinea 3`, or `tussenkop`. */
export function placeInWords({ n }: Pick<Passage, 'n'>, { messages }: Voice): string {
  return n === null ? messages.term.heading : fill(messages.article.passage, { n });
}
