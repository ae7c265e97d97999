import { type TermAsOf, termAsOf } from '../../core/annotate/term-as-of.ts';
import type { Edtf } from '../../core/schema/brands.ts';
import type { Term } from '../../core/schema/dossier.ts';
import { fill } from '../../i18n/fill.ts';
import type { Voice } from '../../i18n/voice.ts';

/** What a term was on the day of an article, and what came later; each a line, or undefined where there is none. */
export interface AsOfLines {
  readonly now: string | undefined;
  readonly later: string | undefined;
}

/** The lines of a term's preview that depend on the date of the article. Terms without dates or roles have none. */
export function asOfLines(term: Term, date: Edtf, voice: Voice): AsOfLines {
  if (isTimeless(term)) return TIMELESS;
  const { asOf } = voice.messages;
  const then = termAsOf(term, date);
  const isPerson = term.type === 'person';
  const names = then.later.flatMap((fact) => (fact.kind === 'name' ? [fact.name] : []));
  const now = [
    ...statusInWords(term, then.status, voice),
    ...then.roles.map((role) => during(role.role, role, voice)),
    ...namesInWords(then.names, voice),
  ];
  const later = [
    ...then.later.flatMap((fact) => (fact.kind === 'role' ? [during(fact.role.role, fact.role, voice)] : [])),
    ...namesInWords(names, voice),
    ...then.later.flatMap((fact) =>
      fact.kind === 'end' ? [fill(isPerson ? asOf.died : asOf.end, { date: voice.date(fact.date) })] : [],
    ),
  ];
  return {
    now: now.length === 0 ? undefined : fill(asOf.now, { facts: now.join('; ') }),
    later: later.length === 0 ? undefined : fill(asOf.later, { facts: later.join('; ') }),
  };
}

const TIMELESS: AsOfLines = { now: undefined, later: undefined };

/** Asked of a term beside each of its articles. */
function isTimeless({ validity, roles, aliases }: Term): boolean {
  if (validity !== undefined || roles.length > 0) return false;
  for (const { from, to } of aliases) if (from !== undefined || to !== undefined) return false;
  return true;
}

/** Nobody expects an event or a document to go on. */
function statusInWords({ type }: Term, status: TermAsOf['status'], { messages: { asOf } }: Voice): string[] {
  if (type === 'event' || type === 'document') return [];
  if (status === 'not-yet') return [type === 'person' ? asOf.unborn : asOf.notYet];
  return status === 'no-more' ? [type === 'person' ? asOf.dead : asOf.noMore] : [];
}

/** Names of one period together. */
function namesInWords(names: TermAsOf['names'], voice: Voice): string[] {
  const periods = Map.groupBy(names, ({ from, to }) => `${from ?? ''}/${to ?? ''}`);
  return [...periods.values()].map(([first, ...others]) => {
    const list = [first, ...others].flatMap((name) => name?.text ?? []);
    return during(fill(voice.messages.asOf.named, { name: voice.list(list) }), first ?? {}, voice);
  });
}

interface Period {
  readonly from?: Edtf | undefined;
  readonly to?: Edtf | undefined;
}

function during(what: string, { from, to }: Period, voice: Voice): string {
  const { asOf } = voice.messages;
  if (from !== undefined && to !== undefined)
    return fill(asOf.between, { what, from: voice.date(from), to: voice.date(to) });
  if (from !== undefined) return fill(asOf.since, { what, from: voice.date(from) });
  return to === undefined ? what : fill(asOf.until, { what, to: voice.date(to) });
}
