/**
 * How telling a word is: rare words more than common ones. BM25 (Robertson and Zaragoza, 2009) in the form that is never
 * negative.
 */
export function inverseFrequency(records: number, withWord: number): number {
  const found = Math.min(withWord, records);
  return Math.log(1 + (records - found + 0.5) / (found + 0.5));
}

/** From 0 towards `saturation` + 1: more of the same counts ever less; once counts about 1. */
export function saturated(frequency: number, saturation: number): number {
  return (frequency * (saturation + 1)) / (saturation + frequency);
}

/** How often a word counts in a text of that length, against one of mean length. */
export function lengthNorm(length: number, mean: number, weight: number): number {
  return 1 - weight + (weight * length) / mean;
}
