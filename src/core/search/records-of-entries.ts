import type { Claim, Dossier, DossierEvent, Entry, Term } from '../schema/dossier.ts';
import type { RecordGroup, RecordKind, SearchRecord } from './record.ts';

/** A term: its names, then the passages of its definition. */
export function recordsOfTerm(term: Term, lang: string): RecordGroup {
  const names = [term.term, ...term.aliases.map(({ text }) => text)].join(' · ');
  const own = { term: term.slug, start: 0, end: term.term.length };
  return {
    kind: 'term',
    slug: term.slug,
    path: `glossary/${term.slug}/`,
    title: term.term,
    lang,
    records: [{ kind: 'term', id: 'names', text: names, mentions: [own] }, ...bodyRecords(term, 'term')],
  };
}

/** A claim: its question is the title; its records are the positions and the editors' assessment. */
export function recordsOfClaim(
  claim: Claim,
  { config, terms }: Pick<Dossier, 'config' | 'terms'>,
): RecordGroup {
  const positions = claim.positions.map(({ by, says }, index): SearchRecord => {
    const speaker = terms.find(({ slug }) => slug === by)?.term ?? by;
    return { kind: 'claim', id: `position-${index + 1}`, text: says, by: speaker, mentions: [] };
  });
  return {
    kind: 'claim',
    slug: claim.slug,
    path: `claims/#${claim.slug}`,
    title: claim.question,
    lang: config.lang,
    records: [...positions, ...bodyRecords(claim, 'claim')],
  };
}

/** An event: what happened, and when. */
export function recordsOfEvent(event: DossierEvent, lang: string): RecordGroup {
  return {
    kind: 'event',
    slug: event.slug,
    path: `timeline/#${event.slug}`,
    title: event.title,
    lang,
    date: event.date,
    records: bodyRecords(event, 'event'),
  };
}

function bodyRecords({ body }: Entry, kind: RecordKind): SearchRecord[] {
  return body.passages.map(({ id, text }) => ({ kind, id, text, mentions: [] }));
}
