import type { Claim, DossierEvent, Entry, Term } from '../schema/dossier.ts';
import type { RecordGroup, RecordKind, SearchRecord } from './record.ts';

/** What search says of a group besides its records; nothing of its text is read. */
type Head = Omit<RecordGroup, 'records'>;

export function headOfTerm({ slug, term }: Term, lang: string): Head {
  return { kind: 'term', slug, path: `glossary/${slug}/`, title: term, lang };
}

/** A term: its names, then the passages of its definition. */
export function recordsOfTerm(term: Term): SearchRecord[] {
  const names = [term.term, ...term.aliases.map(({ text }) => text)].join(' · ');
  const own = { term: term.slug, start: 0, end: term.term.length };
  return [{ kind: 'term', id: 'names', text: names, mentions: [own] }, ...bodyRecords(term, 'term')];
}

/** The question of a claim is its title. */
export function headOfClaim({ slug, question }: Claim, lang: string): Head {
  return { kind: 'claim', slug, path: `claims/#${slug}`, title: question, lang };
}

/**
 * A claim: the positions, then the editors' assessment.
 * @param names how each term is called, by its slug
 */
export function recordsOfClaim(claim: Claim, names: ReadonlyMap<string, string>): SearchRecord[] {
  const positions = claim.positions.map(({ by, says }, index): SearchRecord => {
    const speaker = names.get(by) ?? by;
    return { kind: 'claim', id: `position-${index + 1}`, text: says, by: speaker, mentions: [] };
  });
  return [...positions, ...bodyRecords(claim, 'claim')];
}

export function headOfEvent({ slug, title, date }: DossierEvent, lang: string): Head {
  return { kind: 'event', slug, path: `timeline/#${slug}`, title, lang, date };
}

/** An event: what happened, and when. */
export function recordsOfEvent(event: DossierEvent): SearchRecord[] {
  return bodyRecords(event, 'event');
}

function bodyRecords({ body }: Entry, kind: RecordKind): SearchRecord[] {
  return body.passages.map(({ id, text }) => ({ kind, id, text, mentions: [] }));
}
