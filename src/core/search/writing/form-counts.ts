import type { FormCounts } from '../analysis/compound-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Counts the words of a language by their forms. It holds until the vocabulary grows. */
export function formCounts(vocabulary: Vocabulary, lang: string): FormCounts {
  const { texts, form, frequency } = vocabulary;
  const counts = new Uint32Array(texts.count);
  for (let word = 0; word < vocabulary.size; word++) {
    if (vocabulary.languageOf(word) !== lang) continue;
    const number = form.at(word);
    counts[number] = (counts[number] ?? 0) + frequency.at(word);
  }
  return {
    get: (text) => {
      const number = texts.find(text);
      return number === undefined ? undefined : counts[number];
    },
    *[Symbol.iterator]() {
      for (let number = 0; number < counts.length; number++) {
        const count = counts[number] ?? 0;
        if (count > 0) yield [texts.text(number), count];
      }
    },
  };
}
