import type { TermOffer } from '../../core/offer.ts';
import type { DeskSuggestion } from '../../core/suggest/desk-suggestions.ts';
import type { Acceptance } from '../../dossier/accept-offer.ts';

/** What a background thread loads. */
export interface BackgroundDossier {
  readonly contentDir: string;
  readonly cwd: string;
  /** Folder of what is kept from run to run. */
  readonly caches: string;
}

/** What is asked of it, and what each answer is; undefined where there is no such article or file. */
export interface Questions {
  /** A file of the search index, by its name. */
  readonly search: { readonly ask: { readonly name: string }; readonly answer: string | undefined };
  readonly suggestions: {
    readonly ask: { readonly article: string };
    readonly answer: readonly DeskSuggestion[] | undefined;
  };
  readonly accept: {
    readonly ask: { readonly article: string; readonly offer: TermOffer; readonly note: string };
    readonly answer: Acceptance;
  };
}

type Ask = {
  readonly [Kind in keyof Questions]: { readonly kind: Kind } & Questions[Kind]['ask'];
}[keyof Questions];

/** A question, and the files that may have changed since the one before; undefined where any may have. */
export interface Asked {
  readonly ask: Ask;
  readonly changed: ReadonlySet<string> | undefined;
}

/** The answer to a question, or why there is none. */
export type Answered = { readonly value: Questions[keyof Questions]['answer'] } | { readonly error: Error };
