import type { TermType } from '../schema/term.ts';

/** What capitals one word of a name asks of the text: the very word, a capital to begin with, or nothing. */
export type CaseRule = 'exact' | 'capital' | 'any';

/** Entries of these types are headed by a common noun, whose capital is the heading's. */
const COMMON: ReadonlySet<TermType> = new Set(['concept', 'event', 'document']);

/** Whether a type of term is named by common nouns rather than proper names. */
export function isCommon(type: TermType): boolean {
  return COMMON.has(type);
}

/**
 * The rule for each token of a name. An acronym (two capitals or more, no small letter: IS, VS, YPG) is itself alone; a
 * word with a capital keeps it (Hama is not hama); a word in small letters may have one, as at the start of a sentence.
 * @param headword whether this is the heading of a common noun, so that the first capital means nothing
 */
export function caseRules(
  tokens: readonly string[],
  setting: 'exact' | 'any' | undefined,
  headword: boolean,
): CaseRule[] {
  return tokens.map((token, index) => {
    if (setting !== undefined) return setting;
    if (isAcronym(token)) return 'exact';
    return startsWithCapital(token) && !(headword && index === 0) ? 'capital' : 'any';
  });
}

/** Two capitals or more and no small letter. */
export function isAcronym(token: string): boolean {
  return /^\P{Ll}*$/u.test(token) && (token.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** Whether a word of the text is written as a word of the name asks. An ending of the text's word is left aside. */
export function acceptsCase(rule: CaseRule, name: string, text: string): boolean {
  if (rule === 'any') return true;
  return rule === 'exact' ? text.startsWith(name) : startsWithCapital(text);
}

function startsWithCapital(token: string): boolean {
  return /^\p{Lu}/u.test(token);
}
