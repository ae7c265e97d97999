import type { Range } from '../schema/dossier.ts';

/** Small words that are joined to a name by a hyphen and belong to it. */
const JOINED = /^(?:al|el|ul|as|ar|an|ad|ash|at|az|abu|bin|ben|'?t|'?s|d|l|en|sur|sous|le|la|de|op|aan)$/u;

/**
 * The name in a compound with hyphens: all of `al-Nusra`, `Aix-en-Provence` and `Noord-Holland`, `EU` of `EU-top`, `Rutte`
 * of `kabinet-Rutte`. Undefined where no part has a capital.
 */
export function nameWithin(word: string): Range | undefined {
  const parts = word.split('-');
  const isName = (part: string): boolean => /^(?:[dl]')?\p{Lu}/u.test(part);
  const last = parts.findLastIndex(isName);
  let first = parts.findIndex(isName);
  if (first === -1) return undefined;
  while (first > 0 && JOINED.test(parts[first - 1] ?? '')) first -= 1;
  const lengthOf = (some: readonly string[]): number => some.join('-').length;
  const start = first === 0 ? 0 : lengthOf(parts.slice(0, first)) + 1;
  return { start, end: lengthOf(parts.slice(0, last + 1)) };
}
