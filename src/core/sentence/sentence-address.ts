/** What a fragment of an article's address names: a passage, or one sentence of it. */
export interface SentenceAddress {
  readonly passage: string;
  /** From 1. */
  readonly sentence: number;
}

/** `p-4k2m7x9q` and 2 → `p-4k2m7x9q.s2`. */
export function sentenceFragment({ passage, sentence }: SentenceAddress): string {
  return `${passage}.s${sentence}`;
}

/** `p-4k2m7x9q.s2` read; undefined where a fragment names no sentence. Ids of passages hold no point. */
export function readSentenceFragment(fragment: string): SentenceAddress | undefined {
  const found = /^(p-[^.]+)\.s([1-9]\d{0,3})$/.exec(fragment);
  return found ? { passage: found[1] ?? '', sentence: Number(found[2]) } : undefined;
}
