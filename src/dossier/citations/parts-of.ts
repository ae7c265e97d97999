/** What texts have in common at their start and end, and what each has between. */
export interface Parts {
  readonly before: string;
  readonly middles: readonly string[];
  readonly after: string;
}

/** Splits texts of one make into what they share and where they differ. Put together again, each is what it was. */
export function partsOf(texts: readonly string[]): Parts {
  const [first = ''] = texts;
  const shortest = Math.min(...texts.map((text) => text.length));
  let start = 0;
  while (start < shortest && texts.every((text) => text[start] === first[start])) start += 1;
  let end = 0;
  while (end < shortest - start && texts.every((text) => text.at(-1 - end) === first.at(-1 - end))) end += 1;
  return {
    before: first.slice(0, start),
    middles: texts.map((text) => text.slice(start, text.length - end)),
    after: first.slice(first.length - end),
  };
}
