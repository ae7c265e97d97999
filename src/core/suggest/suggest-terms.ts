import { sentenceAround } from '../annotate/sentence-around.ts';
import type { Dossier } from '../schema/dossier.ts';
import { slugify } from '../slug.ts';
import { acronymExpansions } from './acronym-expansions.ts';
import type { Candidate, Occurrence } from './candidate.ts';
import { capitalEvidence } from './capital-evidence.ts';
import { capitalisedRuns } from './capitalised-runs.ts';
import { kindOf } from './kind-of.ts';
import { type FindKin, kinFinder } from './may-belong-to.ts';
import { mergeCandidates } from './merge-candidates.ts';
import { nameKey } from './name-key.ts';
import { nounPhrases } from './noun-phrases.ts';
import { readWords } from './read-words.ts';
import type { Context, Suggestion } from './suggestion.ts';

export interface SuggestOptions {
  /** Fewest occurrences. Left out, it is two, and one for full names and acronyms that the text explains. */
  readonly min?: number | undefined;
  /** What the editor does not want to see again. */
  readonly rejected?: readonly string[] | undefined;
}

/** Sentences given of each suggestion: enough to judge by. */
const CONTEXTS = 3;
/** A single word that occurs once is more often chance than subject. */
const USUAL_MIN = 2;
/** What a name, an explained acronym or a phrase weighs: phrases are the most doubtful. */
const WEIGHTS = { name: 1, acronym: 1.1, phrase: 0.5 } as const;

/**
 * What the articles name and the glossary does not: names, acronyms, recurring phrases, best first. The score is
 * log₂(1 + occurrences) × (1 + log₂ articles), weighed by kind. The same dossier always gives the same list.
 */
export function suggestTerms(dossier: Dossier, { min, rejected = [] }: SuggestOptions = {}): Suggestion[] {
  const passages = readWords(dossier);
  const names = capitalisedRuns(passages, capitalEvidence(passages));
  const candidates = mergeCandidates(names, nounPhrases(passages), acronymExpansions(passages));
  const refused = new Set(rejected.map(nameKey));
  const findKin = kinFinder(dossier.terms);
  return candidates
    .filter(({ text, expansion }) => !refused.has(nameKey(text)) && !refused.has(nameKey(expansion ?? text)))
    .filter((candidate) => candidate.occurrences.length >= (min ?? usualMin(candidate)))
    .map((candidate) => toSuggestion(candidate, findKin))
    .sort((a, b) => b.score - a.score || b.count - a.count || (a.text < b.text ? -1 : 1));
}

function usualMin({ what, text, expansion }: Candidate): number {
  return expansion !== undefined || (what === 'name' && text.includes(' ')) ? 1 : USUAL_MIN;
}

function toSuggestion(candidate: Candidate, findKin: FindKin): Suggestion {
  const { text, expansion, occurrences, what } = candidate;
  const articles = new Set(occurrences.map(({ at }) => at.article.slug)).size;
  const score = Math.log2(1 + occurrences.length) * (1 + Math.log2(articles)) * WEIGHTS[what];
  const kind = kindOf(candidate);
  return {
    slug: slugify(expansion ?? text),
    text,
    ...(expansion !== undefined && { expansion }),
    ...(kind && { type: kind.type, cue: kind.cue }),
    count: occurrences.length,
    articles,
    score: Math.round(score * 100) / 100,
    forms: formsOf(occurrences),
    contexts: contextsOf(occurrences),
    mayBelongTo: findKin(text, expansion),
  };
}

function formsOf(occurrences: readonly Occurrence[]): Suggestion['forms'] {
  return [...Map.groupBy(occurrences, ({ text }) => text)]
    .map(([text, group]) => ({ text, count: group.length }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** The first sentence of each article, then further ones, until there are enough. */
function contextsOf(occurrences: readonly Occurrence[]): Context[] {
  const articles = new Set<string>();
  const [first, further]: [Occurrence[], Occurrence[]] = [[], []];
  for (const occurrence of occurrences) {
    const { slug } = occurrence.at.article;
    (articles.has(slug) ? further : first).push(occurrence);
    articles.add(slug);
  }
  return [...first, ...further].slice(0, CONTEXTS).map(({ at: { article, passage }, start, end }) => {
    const { before, mention, after } = sentenceAround(passage.text, { start, end }, article.lang);
    return { article: article.slug, passage: passage.id, before, text: mention, after };
  });
}
