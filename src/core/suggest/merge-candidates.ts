import { isAcronym } from '../annotate/case-rule.ts';
import { languageRules } from '../language/index.ts';
import type { Expansion } from './acronym-expansions.ts';
import type { Candidate, Occurrence } from './candidate.ts';
import { personCue } from './kind-of.ts';

/**
 * Occurrences as candidates, what is one thing taken together: an acronym with its explanation, a genitive with its name,
 * a plural with its noun, and a surname with the one full name that ends in it.
 */
export function mergeCandidates(
  names: readonly Occurrence[],
  phrases: readonly Occurrence[],
  expansions: readonly Expansion[],
): Candidate[] {
  const groups = new Map(Map.groupBy(names, ({ text }) => text));
  const acronyms = takeAcronyms(groups, expansions);
  inflected(groups, 'genitive');
  surnames(groups);
  const certain = [...groups].flatMap(([text, occurrences]): Candidate[] =>
    occurrences.every(({ uncertain }) => uncertain === true)
      ? []
      : [{ text, occurrences, what: /^\P{Ll}{2,}$/u.test(text) ? 'acronym' : 'name' }],
  );
  const nouns = new Map(Map.groupBy(phrases, ({ text }) => text));
  inflected(nouns, 'plural');
  const repeated = [...nouns].map(([text, occurrences]): Candidate => ({
    text,
    occurrences,
    what: 'phrase',
  }));
  return [...acronyms, ...certain, ...repeated];
}

type Groups = Map<string, Occurrence[]>;

function takeAcronyms(groups: Groups, expansions: readonly Expansion[]): Candidate[] {
  const byAcronym = Map.groupBy(expansions, ({ acronym }) => acronym.text);
  return [...byAcronym].flatMap(([text, found]): Candidate[] => {
    const [first] = found;
    if (!first || first.acronym.words.every(({ taken }) => taken)) return [];
    const expansion = mostUsual(found.map(({ long }) => long.text));
    const short = groups.get(text) ?? found.map(({ acronym }) => acronym);
    const long =
      groups.get(expansion) ?? found.flatMap((one) => (one.long.text === expansion ? [one.long] : []));
    groups.delete(text);
    for (const one of found) groups.delete(one.long.text);
    const own = long.filter(({ words }) => !words.every(({ taken }) => taken));
    return [{ text, expansion, occurrences: [...short, ...own], what: 'acronym' }];
  });
}

function mostUsual(texts: readonly string[]): string {
  const counts = [...Map.groupBy(texts, (text) => text)].map(([text, all]) => ({ text, count: all.length }));
  return counts.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))[0]?.text ?? '';
}

/** Takes each form that is another one with an ending to that one. */
function inflected(groups: Groups, kind: 'genitive' | 'plural'): void {
  for (const [text, occurrences] of [...groups]) {
    const { endings } = languageRules(occurrences[0]?.at.article.lang ?? '');
    for (const { ending, replaces, after, kind: ends } of endings) {
      if (ends !== kind || !text.endsWith(ending) || text.length <= ending.length) continue;
      const base = text.slice(0, -ending.length) + replaces;
      const known = base === text || !after.test(base) ? undefined : groups.get(base);
      if (!known || !groups.delete(text)) continue;
      groups.set(base, [...known, ...occurrences]);
      break;
    }
  }
}

/** Takes a surname that stands alone to the full name of a person, where only one full name ends in it. */
function surnames(groups: Groups): void {
  const full = [...groups.keys()].filter((text) => text.includes(' '));
  for (const [text, occurrences] of [...groups]) {
    const bearers = full.filter((name) => name.toLowerCase().endsWith(` ${text.toLowerCase()}`));
    const [bearer] = bearers;
    const known = bearers.length === 1 && bearer !== undefined ? groups.get(bearer) : undefined;
    if (!known || bearer === undefined || isAcronym(text)) continue;
    if (!hasParticle(occurrences) && !personCue([...known, ...occurrences])) continue;
    groups.delete(text);
    groups.set(bearer, [...known, ...occurrences]);
  }
}

/** `Van der Meulen` is a surname by its looks. */
function hasParticle([occurrence]: readonly Occurrence[]): boolean {
  const [first, second] = occurrence?.words ?? [];
  return (
    second !== undefined &&
    first?.capital === true &&
    occurrence?.at.lexicon.particles.has(first.lower) === true
  );
}
