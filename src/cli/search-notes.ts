import type { SearchAnswer } from '../core/search/search-engine.ts';

/** What the answer says beside its results, in words: corrections, other names that were looked for, mistakes. */
export function searchNotes({ corrections, usedCorrection, expanded, notes }: SearchAnswer): string[] {
  return [
    ...corrections.map(({ word, suggestion }) =>
      usedCorrection
        ? `"${word}" was not found; searched for "${suggestion}".`
        : `"${word}" was not found. Did you mean "${suggestion}"?`,
    ),
    ...expanded.map(
      ({ word, names }) => `Also looked for ${word} as: ${names.join(', ')} (--no-synonyms: not).`,
    ),
    ...notes.map(({ code, part, suggestion }) => {
      const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
      return `${WORDS[code] ?? code}: ${part}.${meant}`;
    }),
  ];
}

const WORDS: Readonly<Record<string, string>> = {
  'unknown-field': 'There is no such field',
  'empty-field': 'A field without a value',
  'unknown-kind': 'There is no such kind',
  'unknown-value': 'No term of the glossary has this name',
  'bad-date': 'This is no date',
  'open-quote': 'The quotation mark was not closed',
  'only-stop-words': 'Only words that are too common to find much',
  'only-excluded': 'Nothing to look for, only what to leave out',
  'short-prefix': 'Too short a beginning',
  'star-inside': 'A star may only stand at the end',
  'excluded-prefix': 'A beginning cannot be left out',
  operator: 'Not an operator here',
  partial: 'Part of the index could not be read',
  stale: 'The index is of another version',
};
