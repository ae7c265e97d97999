import type { SearchEngine } from '../search-engine.ts';
import { openLeanIndex, type OpenOptions } from './open-lean-index.ts';
import { operators } from './operators.ts';
import { typingHelp } from './typing-help.ts';

/** An index that was written, as an engine with all that belongs to it. Nothing is read before the first call. */
export function openIndex(options: OpenOptions): SearchEngine {
  return openLeanIndex({
    ...options,
    typingHelp: () => Promise.resolve(typingHelp),
    operators: () => Promise.resolve(operators),
  });
}
