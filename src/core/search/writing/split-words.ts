import type { SplitCompound } from '../analysis/token.ts';
import { compoundParts } from './compound-parts.ts';
import type { CountedForm, Vocabulary } from './vocabulary.ts';

/** What takes compounds of a language apart, given the forms of a dossier; undefined where there are none to take apart. */
export type SplitterFor = (lang: string, forms: readonly CountedForm[]) => SplitCompound | undefined;

/**
 * Occurrences from which a splitter may take a form for a word. It may not depend on more than which forms reach that, so
 * that an edit changes few splits.
 */
const REPEATED = 2;

export type Parts = readonly number[] | undefined;

/** The parts of every word of a corpus, as numbers of keys. */
export function splitWords(vocabulary: Vocabulary, splitterFor: SplitterFor | undefined): Parts[] {
  const split = splitters(vocabulary, splitterFor);
  return vocabulary.words.map((_, word) => partsOfWord(vocabulary, word, split));
}

/**
 * The parts of the words that an edit may have changed: new ones, and those that contain a form which the dossier now has
 * often enough, or no longer. The others keep theirs.
 * @param isNew whether a word occurred nowhere before
 * @param changedForms how often forms occurred before and after, where that is not the same
 */
export function splitChanged(
  vocabulary: Vocabulary,
  before: readonly Parts[],
  isNew: (word: number) => boolean,
  changedForms: ReadonlyMap<string, { readonly before: number; readonly after: number }>,
  splitterFor: SplitterFor | undefined,
): Parts[] {
  const crossed = [...changedForms]
    .filter(([, count]) => count.before < REPEATED !== count.after < REPEATED)
    .map(([form]) => form);
  const isAffected = (form: string): boolean =>
    crossed.some((other) => form.includes(other) && form !== other);
  const split = splitters(vocabulary, splitterFor);
  return vocabulary.words.map(({ form, frequency }, word) => {
    if (frequency === 0 || (!isNew(word) && !isAffected(form))) return before[word];
    return partsOfWord(vocabulary, word, split);
  });
}

/** One splitter a language, made when it is first needed: dictionaries are large. */
function splitters(
  vocabulary: Vocabulary,
  splitterFor: SplitterFor | undefined,
): (lang: string) => SplitCompound | undefined {
  const made = new Map<string, SplitCompound | undefined>();
  return (lang) => {
    if (!made.has(lang))
      made.set(
        lang,
        splitterFor?.(
          lang,
          vocabulary.words.filter((word) => word.lang === lang && word.frequency > 0),
        ),
      );
    return made.get(lang);
  };
}

function partsOfWord(
  vocabulary: Vocabulary,
  number: number,
  split: (lang: string) => SplitCompound | undefined,
): Parts {
  const word = vocabulary.words[number];
  const keys = word ? compoundParts(word, split(word.lang)) : [];
  return keys.length === 0 ? undefined : keys.map((key) => vocabulary.key(key));
}
