/** How well one part of Dossier does on cases whose answers are known. */
export type Evaluation = TextEvaluation | OwnEvaluation;

/** Of texts whose answers were written by hand: what is found in them has a precision and a recall. */
export interface TextEvaluation {
  /** What `npm run eval -- NAME` runs it by. */
  readonly name: string;
  readonly run: () => readonly EvaluatedText[];
}

/** One that measures something else, and prints its own tables. */
export interface OwnEvaluation {
  readonly name: string;
  readonly report: () => Promise<void>;
}

/** What should be found in one text, and what was; equal strings are the same find. */
export interface EvaluatedText {
  readonly name: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

export interface Score {
  /** Share of what was found that is right; 1 where nothing was found. */
  readonly precision: number;
  /** Share of what should be found that was; 1 where nothing should. */
  readonly recall: number;
  readonly f1: number;
  readonly missed: readonly string[];
  /** Found and not expected. */
  readonly wrong: readonly string[];
}

/** Scores one text, or several taken together. */
export function scoreTexts(texts: readonly EvaluatedText[]): Score {
  const missed: string[] = [];
  const wrong: string[] = [];
  let [right, wanted, got] = [0, 0, 0];
  for (const { expected, found } of texts) {
    const [inExpected, inFound] = [new Set(expected), new Set(found)];
    right += [...inFound].filter((find) => inExpected.has(find)).length;
    wanted += inExpected.size;
    got += inFound.size;
    missed.push(...[...inExpected].filter((find) => !inFound.has(find)));
    wrong.push(...[...inFound].filter((find) => !inExpected.has(find)));
  }
  const precision = got === 0 ? 1 : right / got;
  const recall = wanted === 0 ? 1 : right / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, missed, wrong };
}
