import { LANGUAGES } from '../language/index.ts';
import type { Ending } from '../language/rules.ts';
import { MIN_SOLID_LETTERS, solidBeginning } from './solid-beginning.ts';
import type { TermName } from './term-names.ts';
import { hashOf } from './vocabulary.ts';

/** The words by which a name is found, or stands in the way of one of the same letters, as hashes. */
export function namedBy({ path, term }: Pick<TermName, 'path' | 'term'>): Set<number> {
  const [first = ''] = path;
  const words = [first];
  if (path.length === 1) {
    if (term.compounds === 'solid' && first.length >= MIN_SOLID_LETTERS) words.push(solidBeginning(first));
    words.push(...formsOf(first));
  }
  return new Set(words.map((word) => hashOf(word) >>> 0));
}

/** Endings of all languages, by what they take away. */
const ENDINGS: ReadonlyMap<string, readonly Ending[]> = Map.groupBy(
  LANGUAGES.flatMap(({ endings }) => endings),
  ({ replaces }) => replaces,
);

const LONGEST_REPLACED = Math.max(...[...ENDINGS.keys()].map((replaces) => replaces.length));

/** A word with each ending it may take in any language. */
function formsOf(word: string): string[] {
  const forms: string[] = [];
  for (let length = 0; length <= Math.min(LONGEST_REPLACED, word.length); length++) {
    const kept = word.length - length;
    for (const { ending, after } of ENDINGS.get(word.slice(kept)) ?? [])
      if (after.test(word)) forms.push(word.slice(0, kept) + ending);
  }
  return forms;
}
