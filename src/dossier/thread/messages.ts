/** What a thread answers to a question: a value, or the error that came of it. */
export type ThreadAnswer<Answer> = { readonly value: Answer } | { readonly failed: SaidError };

/** An error, with its fields: between threads it keeps its message alone. */
interface SaidError {
  readonly error: unknown;
  readonly fields: Readonly<Record<string, unknown>>;
}
