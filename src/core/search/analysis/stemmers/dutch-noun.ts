import { NOUNS_NL } from '../languages/nl-nouns.ts';

/** Letters before a plural that make it the end of a compound; fewer are a prefix, which makes another word. */
const MIN_FIRST_PART = 2;

interface NounEnd {
  readonly plural: string;
  readonly singular: string;
  readonly onlyInCompounds: boolean;
  readonly not: readonly string[];
}

/** The singular of an irregular plural, on its own or at the end of a compound: `hoofdsteden` → `hoofdstad`. */
export function dutchNoun(form: string): string | undefined {
  for (const { plural, singular, onlyInCompounds, not } of BY_END.get(form.slice(-END)) ?? []) {
    if (!form.endsWith(plural)) continue;
    const before = form.slice(0, -plural.length);
    if (before === '' && !onlyInCompounds) return singular;
    if (before.length >= MIN_FIRST_PART && !not.includes(before)) return before + singular;
  }
  return undefined;
}

/** Letters at the end by which plurals are looked up. */
const END = 3;

const BY_END: ReadonlyMap<string, readonly NounEnd[]> = Map.groupBy(
  NOUNS_NL.map(([written, singular, not]) => ({
    plural: written.replace('~', ''),
    singular,
    onlyInCompounds: written.startsWith('~'),
    not: not?.split(' ') ?? [],
  })),
  ({ plural }) => plural.slice(-END),
);
