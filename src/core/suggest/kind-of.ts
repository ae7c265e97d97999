import type { TermType } from '../schema/term.ts';
import type { Candidate, Occurrence } from './candidate.ts';
import { isTitle } from './is-title.ts';

/** A guess at the type of what was found, and the word that tells. */
export interface Kind {
  readonly type: TermType;
  readonly cue: string;
}

/** Part of the uses after `in`, `naar` and the like from which a name is taken for a place. */
const MOSTLY_PLACED = 0.5;
/** The same of verbs of speech. */
const MOSTLY_SPEAKING = 0.5;
/** Uses below which one `in` decides nothing. */
const PLACED_USES = 2;

/**
 * What kind of thing a candidate is, if the words in it or around it tell: a title or a verb of speech makes a person, a
 * common noun that heads the name an organisation or a place, prepositions of place a place.
 */
export function kindOf({ what, text, expansion, occurrences }: Candidate): Kind | undefined {
  if (what === 'phrase') return { type: 'concept', cue: text };
  return (
    headOf(expansion ?? text, occurrences) ??
    (what === 'name' ? personCue(occurrences) : undefined) ??
    placeCue(occurrences)
  );
}

function headOf(name: string, occurrences: readonly Occurrence[]): Kind | undefined {
  const lexicon = occurrences[0]?.at.lexicon;
  if (!lexicon) return undefined;
  const words = name.toLowerCase().split(/[\s-]+/);
  for (const type of ['organisation', 'place'] as const) {
    const head = words.find((word) => lexicon.heads[type].has(word));
    if (head !== undefined && words.length > 1) return { type, cue: head };
    const tail = words.findLast((word) => lexicon.tails?.[type].test(word) === true);
    if (tail !== undefined) return { type, cue: lexicon.tails?.[type].exec(tail)?.[0] ?? tail };
  }
  return undefined;
}

/** The title before a name; or the verb of speech beside it, where most of its uses have one: countries speak too. */
export function personCue(occurrences: readonly Occurrence[]): Kind | undefined {
  const spoken: string[] = [];
  for (const { title, before, after, at } of occurrences) {
    if (title !== undefined) return { type: 'person', cue: title };
    if (before && !before.capital && isTitle(before, at.lexicon))
      return { type: 'person', cue: before.lower };
    const verb = [before, after].find((word) => word !== undefined && at.lexicon.speech.has(word.lower));
    if (verb) spoken.push(verb.lower);
  }
  const [cue] = spoken;
  const isUsual = spoken.length > 1 && spoken.length / occurrences.length >= MOSTLY_SPEAKING;
  return cue !== undefined && isUsual ? { type: 'person', cue } : undefined;
}

function placeCue(occurrences: readonly Occurrence[]): Kind | undefined {
  if (occurrences.length < PLACED_USES) return undefined;
  const cues = occurrences.flatMap(({ before, at }) =>
    before !== undefined && at.lexicon.placeWords.has(before.lower) ? [before.lower] : [],
  );
  const [cue] = cues;
  return cue !== undefined && cues.length / occurrences.length >= MOSTLY_PLACED
    ? { type: 'place', cue }
    : undefined;
}
