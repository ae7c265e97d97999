import type { Edtf } from '../schema/brands.ts';
import { edtfRange, type EdtfRange } from '../schema/edtf.ts';
import type { Term } from '../schema/dossier.ts';

type Role = Term['roles'][number];
type Alias = Term['aliases'][number];

/** Something of a term that was not yet so at the date: a role, a name, or its end. */
type LaterFact =
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'name'; readonly name: Alias }
  | { readonly kind: 'end'; readonly date: Edtf };

/** A term as it was at a date. */
export interface TermAsOf {
  /** Roles held then. One without dates is taken to hold always. */
  readonly roles: readonly Role[];
  /** Names with dates that were in use then; those without are names at any time, and say nothing of this one. */
  readonly names: readonly Alias[];
  /** Whether it existed, by its validity; undefined where that is not given. */
  readonly status: 'existed' | 'not-yet' | 'no-more' | undefined;
  /** What came after, earliest first. */
  readonly later: readonly LaterFact[];
}

/** What a term was at a date, with what came later set apart. A date that is a month or a year counts as the whole of it. */
export function termAsOf(term: Term, date: Edtf): TermAsOf {
  const then = edtfRange(date) ?? { min: -Infinity, max: Infinity };
  const names = term.aliases.filter(({ from, to }) => from !== undefined || to !== undefined);
  return {
    roles: term.roles.filter((role) => overlaps(rangeOf(role), then)),
    names: names.filter((name) => overlaps(rangeOf(name), then)),
    status: status(term, then),
    later: laterFacts(term, names, then),
  };
}

function rangeOf({ from, to }: { from?: Edtf | undefined; to?: Edtf | undefined }): EdtfRange {
  return {
    min: (from && edtfRange(from)?.min) ?? -Infinity,
    max: (to && edtfRange(to)?.max) ?? Infinity,
  };
}

function overlaps(a: EdtfRange, b: EdtfRange): boolean {
  return a.min <= b.max && b.min <= a.max;
}

function status({ validity }: Term, then: EdtfRange): TermAsOf['status'] {
  const range = validity === undefined ? undefined : edtfRange(validity);
  if (!range) return undefined;
  if (range.min > then.max) return 'not-yet';
  return range.max < then.min ? 'no-more' : 'existed';
}

function laterFacts(term: Term, names: readonly Alias[], then: EdtfRange): LaterFact[] {
  const facts: { readonly fact: LaterFact; readonly at: number }[] = [
    ...term.roles.map((role) => ({ fact: { kind: 'role', role } as const, at: rangeOf(role).min })),
    ...names.map((name) => ({ fact: { kind: 'name', name } as const, at: rangeOf(name).min })),
  ];
  const end = term.validity?.split('/').at(1);
  const ended = end === undefined || end === '' || end === '..' ? undefined : edtfRange(end);
  if (ended) facts.push({ fact: { kind: 'end', date: end as Edtf }, at: ended.min });
  return facts
    .filter(({ at }) => at > then.max)
    .sort((a, b) => a.at - b.at)
    .map(({ fact }) => fact);
}
