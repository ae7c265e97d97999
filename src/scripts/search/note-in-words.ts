import type { QueryNote } from '../../core/search/search-engine.ts';
import { fill } from '../../i18n/fill.ts';
import type { PageWords } from './page-words.ts';

/** What is the matter with a query, in plain words; also for a matter that this page does not know. */
export function noteInWords(
  { code, part, suggestion }: QueryNote,
  { text }: Pick<PageWords, 'text'>,
): string {
  const { notes } = text;
  const meant = (plain: string, withSuggestion: string): string =>
    suggestion === undefined ? fill(plain, { part }) : fill(withSuggestion, { part, suggestion });
  switch (code) {
    case 'unknown-field':
      return meant(notes.unknownField, notes.unknownFieldMeant);
    case 'unknown-kind':
      return meant(notes.badKind, notes.badKindMeant);
    case 'unknown-value':
      return meant(notes.noValue, notes.noValueMeant);
    case 'empty-field':
      return fill(notes.noValue, { part });
    case 'bad-date':
      return meant(notes.badDate, notes.badDateMeant);
    case 'open-quote':
      return notes.openQuote;
    case 'only-stop-words':
      return notes.onlyStopWords;
    case 'only-excluded':
      return notes.onlyExcluded;
    case 'operator':
      return fill(notes.operator, { part });
    case 'short-prefix':
      return fill(notes.shortPrefix, { part });
    case 'star-inside':
      return fill(notes.starInside, { part, suggestion: suggestion ?? part });
    case 'excluded-prefix':
      return fill(notes.excludedPrefix, { part });
    case 'partial':
      return notes.partial;
    case 'stale':
      return notes.stale;
    default:
      return fill(notes.other, { part });
  }
}
