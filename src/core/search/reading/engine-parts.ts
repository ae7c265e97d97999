import type { Corrections } from './corrections.ts';
import type { Operators } from './operators.ts';
import type { suggestWords } from './suggest-words.ts';

/** What of an engine few queries need: a browser fetches each when it is first asked for. */
export interface EngineParts {
  /** Ways to go on from what is typed. */
  readonly suggestWords: typeof suggestWords;
  readonly corrections: Corrections;
  /** Phrases, fields and filters. */
  readonly operators: Operators;
}

/** Gives each part; rejects where it cannot be fetched. */
export type LoadParts = { readonly [Name in keyof EngineParts]: () => Promise<EngineParts[Name]> };
