/** What search must reach on the half that nobody tunes on. */
export const WANTED = {
  recall: 0.9,
  mrr: 0.92,
  empty: 0,
  /** Recall among as many distractors as the evaluation uses. */
  crowdedRecall: 0.7,
  /** Share of single typing errors of which the right word is offered. */
  corrections: 0.95,
};
