import type { QueryNote } from '../../core/search/search-engine.ts';
import { fill } from '../../i18n/fill.ts';
import type { PageWords } from './page-words.ts';

type NoteText = keyof PageWords['text']['notes'];

/** Codes of notes → what is said, and what where something is suggested. */
const TEXTS: Readonly<Record<string, readonly [plain: NoteText, meant?: NoteText]>> = {
  'unknown-field': ['unknownField', 'unknownFieldMeant'],
  'unknown-kind': ['badKind', 'badKindMeant'],
  'unknown-value': ['noValue', 'noValueMeant'],
  'empty-field': ['noValue'],
  'bad-date': ['badDate', 'badDateMeant'],
  'open-quote': ['openQuote'],
  'only-stop-words': ['onlyStopWords'],
  'only-excluded': ['onlyExcluded'],
  operator: ['operator'],
  'short-prefix': ['shortPrefix'],
  'star-inside': ['starInside'],
  'excluded-prefix': ['excludedPrefix'],
  partial: ['partial'],
  stale: ['stale'],
};

/** What is the matter with a query, in plain words; also for a matter that this page does not know. */
export function noteInWords(
  { code, part, suggestion }: QueryNote,
  { text }: Pick<PageWords, 'text'>,
): string {
  const [plain, meant = plain] = TEXTS[code] ?? ['other'];
  const chosen = suggestion === undefined ? plain : meant;
  return fill(text.notes[chosen], { part, suggestion: suggestion ?? part });
}
