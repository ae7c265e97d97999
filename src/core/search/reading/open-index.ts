import type { SearchEngine } from '../search-engine.ts';
import { corrections } from './corrections.ts';
import { openLeanIndex, type OpenOptions } from './open-lean-index.ts';
import { operators } from './operators.ts';
import { suggestWords } from './suggest-words.ts';

/** An index that was written, as an engine with all that belongs to it. Nothing is read before the first call. */
export function openIndex(options: OpenOptions): SearchEngine {
  return openLeanIndex({
    ...options,
    parts: {
      suggestWords: () => Promise.resolve(suggestWords),
      corrections: () => Promise.resolve(corrections),
      operators: () => Promise.resolve(operators),
    },
  });
}
