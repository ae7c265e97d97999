import type { Offer } from './offer.ts';
import { PROBLEM_CODES, type ProblemCode, type Severity } from './problem-codes.ts';

/** A mistake in what the user gave us, and how to mend it. A bug of ours is an exception instead. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Path as the user would type it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Names the offending value. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** Edits that would mend it, each on its own. */
  readonly offers?: readonly Offer[];
}

/** Where a problem stands; line and column are 1 where the whole file is meant. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Makes a Problem; severity and the usual fix come from the table of codes. */
export function problem(code: ProblemCode, place: Place, message: string, fix?: string): Problem {
  const entry = PROBLEM_CODES[code];
  return {
    code,
    severity: entry.severity,
    file: place.file,
    line: place.line ?? 1,
    column: place.column ?? 1,
    message: asSentence(message),
    fix: fix ?? entry.fix,
  };
}

function asSentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
