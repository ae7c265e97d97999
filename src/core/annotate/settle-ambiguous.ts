import { edtfRange, type EdtfRange } from '../schema/edtf.ts';
import type { Term } from '../schema/dossier.ts';
import type { LanguageRules } from '../language/rules.ts';
import type { Occurrence } from './find-occurrences.ts';
import type { Scan } from './scan-passage.ts';

/** Points by which the best reading must lead, at least. Less links more and errs more; a hint of one point is never enough. */
const MARGIN = 2;

/** Points for what speaks for a reading. A full name in the article says most: newspapers name in full first. */
const POINTS = {
  full: 3,
  role: 2,
  cue: 2,
  relatedHere: 2,
  relatedElsewhere: 1,
  valid: 1,
  invalid: -2,
} as const;

/** Points that related terms can bring at most, so that a long list of them does not outweigh everything. */
const MAX_RELATED = 3;

/** Words on each side of a name in which a role is looked for. */
const ROLE_WINDOW = 6;

/** Letters of a word of a role that tell something; shorter ones are van and the. */
const MIN_ROLE_LETTERS = 5;

/** What is known of an article once everything certain in it was found. */
export interface Surroundings {
  /** Terms mentioned beyond doubt, by passage index. */
  readonly termsByPassage: readonly ReadonlySet<Term>[];
  /** Terms mentioned beyond doubt by a name of more than one word, or linked by the editor. */
  readonly named: ReadonlySet<Term>;
  readonly date: EdtfRange;
  readonly language: LanguageRules;
  /** Whether two terms name one another as related. */
  readonly areRelated: (one: Term, other: Term) => boolean;
}

/** One reading of a name, its points, and what they are for. */
export interface Reading {
  readonly term: Term;
  readonly points: number;
  readonly reasons: readonly string[];
}

/**
 * The readings of a name that several terms bear, best first. The first is what is meant if it leads by `MARGIN`: see
 * `settled`. What counts: whether the article names the term in full, terms related to it nearby, a word of its roles
 * beside the name, a word before it that asks for its type, and whether it existed at the time.
 */
export function readingsOf(
  occurrence: Occurrence,
  passageIndex: number,
  scan: Scan,
  around: Surroundings,
): Reading[] {
  const terms = [...new Set(occurrence.names.map(({ term }) => term))];
  const readings = terms.map((term): Reading => {
    const hints = [
      ...fullName(term, around),
      ...relatedTerms(term, passageIndex, around),
      ...roleBeside(term, occurrence, scan),
      ...cueBefore(term, occurrence, scan, around.language),
      ...validity(term, around.date),
    ];
    return {
      term,
      points: hints.reduce((sum, [points]) => sum + points, 0),
      reasons: hints.map(([, reason]) => reason),
    };
  });
  return readings.sort((a, b) => b.points - a.points || (a.term.slug < b.term.slug ? -1 : 1));
}

/** The term that is meant, or undefined where no reading leads by enough. */
export function settled([best, second]: readonly Reading[]): Term | undefined {
  if (!best) return undefined;
  return second === undefined || best.points - second.points >= MARGIN ? best.term : undefined;
}

type Hint = readonly [points: number, reason: string];

function fullName(term: Term, { named }: Surroundings): Hint[] {
  return named.has(term) ? [[POINTS.full, 'the article names it in full']] : [];
}

function relatedTerms(term: Term, passageIndex: number, around: Surroundings): Hint[] {
  const hints = new Map<Term, number>();
  for (const [index, terms] of around.termsByPassage.entries()) {
    for (const other of terms) {
      if (other === term || !around.areRelated(term, other)) continue;
      const points = index === passageIndex ? POINTS.relatedHere : POINTS.relatedElsewhere;
      hints.set(other, Math.max(points, hints.get(other) ?? 0));
    }
  }
  if (hints.size === 0) return [];
  const points = [...hints.values()].reduce((sum, value) => sum + value, 0);
  const names = [...hints.keys()].map(({ slug }) => slug).join(', ');
  return [[Math.min(MAX_RELATED, points), `related to ${names} nearby`]];
}

function roleBeside(term: Term, { from, to }: Occurrence, { words }: Scan): Hint[] {
  const near = new Set(words.slice(Math.max(0, from - 2 * ROLE_WINDOW), to + 2 * ROLE_WINDOW + 1));
  const ofRoles = term.roles.flatMap(({ role }) => role.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? []);
  const word = ofRoles.find((candidate) => candidate.length >= MIN_ROLE_LETTERS && near.has(candidate));
  return word === undefined ? [] : [[POINTS.role, `"${word}" beside it`]];
}

function cueBefore(term: Term, { from }: Occurrence, { words }: Scan, { cues }: LanguageRules): Hint[] {
  const { type } = term;
  if (type !== 'person' && type !== 'place' && type !== 'organisation') return [];
  const before = words[from - 1] === ' ' ? (words[from - 2] ?? '') : '';
  return cues[type].includes(before)
    ? [[POINTS.cue, `"${before}" before it asks for one of type ${type}`]]
    : [];
}

function validity(term: Term, date: EdtfRange): Hint[] {
  const range = term.validity === undefined ? undefined : edtfRange(term.validity);
  if (!range) return [];
  return range.min <= date.max && date.min <= range.max
    ? [[POINTS.valid, 'it existed then']]
    : [[POINTS.invalid, 'it did not exist then']];
}
