import { foldAccents } from '../analysis/fold-accents.ts';
import { groupOfDoc } from '../index-format/doc-number.ts';
import type { LoadedWord } from '../index-format/word-entry.ts';
import type { QueryField } from '../query/parsed-query.ts';
import type { RecordKind } from '../record.ts';
import type { Facet, Filters, QueryNote } from '../search-engine.ts';
import { dayNumber } from './day-number.ts';
import { findTerms } from './find-term.ts';
import type { GroupColumns, GroupFacts } from './group-columns.ts';
import type { IndexAccess } from './index-access.ts';

/** One condition on groups; the facet it belongs to does not count its own values by it. */
interface GroupCondition {
  readonly facet: Facet;
  readonly test: (group: number) => boolean;
  /** Of a condition on a term: where it is mentioned, so that a query of filters alone shows those records. */
  readonly term?: LoadedWord;
}

export interface Conditions {
  readonly groups: readonly GroupCondition[];
  /** Kinds that were asked for; undefined where any will do. */
  readonly kinds: ReadonlySet<RecordKind> | undefined;
  readonly excludedKinds: ReadonlySet<RecordKind>;
  readonly notes: readonly QueryNote[];
}

const TERM_FACETS = ['person', 'organisation', 'place'] as const;

/** A filter, whether typed or chosen. */
interface Wanted {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly excluded: boolean;
  /** As typed, for notes. */
  readonly part?: string;
}

/** What a request asks of groups and kinds. Filters of one facet are alternatives; those of different facets all hold. */
export async function conditionsOf(
  fields: readonly QueryField[],
  filters: Filters | undefined,
  columns: () => Promise<GroupColumns>,
  index: IndexAccess,
): Promise<Conditions> {
  const groups: GroupCondition[] = [];
  const notes: QueryNote[] = [];
  const kinds = { wanted: new Set<RecordKind>(), excluded: new Set<RecordKind>() };
  for (const wanted of wantedOf(fields, filters)) {
    if (wanted.facet === 'kind') {
      for (const kind of wanted.values)
        kinds[wanted.excluded ? 'excluded' : 'wanted'].add(kind as RecordKind);
    } else if (TERM_FACETS.some((facet) => facet === wanted.facet)) {
      const condition = await termCondition(wanted, index);
      if (condition) groups.push(condition);
      else notes.push({ code: 'unknown-value', part: wanted.part ?? wanted.values.join(', ') });
    } else groups.push(factCondition(wanted, await columns()));
  }
  groups.push(...(await dateConditions(fields, filters, columns)));
  return {
    groups,
    kinds: kinds.wanted.size > 0 ? kinds.wanted : undefined,
    excludedKinds: kinds.excluded,
    notes,
  };
}

function wantedOf(fields: readonly QueryField[], filters: Filters | undefined): Wanted[] {
  const byName = Map.groupBy(
    fields.filter(({ field }) => field !== 'after' && field !== 'before'),
    ({ field, excluded }) => `${field} ${excluded ? 'without' : 'with'}`,
  );
  const typed = [...byName.values()].flatMap((some): Wanted[] => {
    const [first] = some;
    if (!first || first.field === 'after' || first.field === 'before') return [];
    const part = some.map(({ text }) => text).join(' ');
    return [{ facet: first.field, values: some.map(({ value }) => value), excluded: first.excluded, part }];
  });
  const chosen = Object.entries(filters?.values ?? {}).flatMap(([facet, values]): Wanted[] =>
    values.length === 0 ? [] : [{ facet: facet as Facet, values, excluded: false }],
  );
  return [...typed, ...chosen];
}

async function termCondition(
  { facet, values, excluded }: Wanted,
  index: IndexAccess,
): Promise<GroupCondition | undefined> {
  const terms = (await Promise.all(values.map((value) => findTerms(value, index)))).flat();
  const [first] = terms;
  if (!first) return undefined;
  const groups = new Set(terms.flatMap(({ own }) => Array.from(own.docs, groupOfDoc)));
  return {
    facet,
    test: (group) => groups.has(group) !== excluded,
    ...(!excluded && terms.length === 1 && { term: first }),
  };
}

function factCondition({ facet, values, excluded }: Wanted, columns: GroupColumns): GroupCondition {
  const wanted = values.map(folded);
  const spans = values.map(dayNumber).filter((span) => span !== undefined);
  const has = (facts: GroupFacts): boolean => {
    if (facet === 'date') return spans.some((span) => overlap(facts, span));
    if (facet === 'lang') return values.some((value) => primary(value) === primary(facts.lang));
    const name = facet === 'outlet' ? facts.outlet : facts.agency;
    return name !== undefined && wanted.some((value) => isNamed(folded(name), value));
  };
  return {
    facet,
    test: (group) => {
      const facts = columns(group);
      return (facts !== undefined && has(facts)) !== excluded;
    },
  };
}

async function dateConditions(
  fields: readonly QueryField[],
  filters: Filters | undefined,
  columns: () => Promise<GroupColumns>,
): Promise<GroupCondition[]> {
  const typed = fields.filter(({ field }) => field === 'after' || field === 'before');
  const bounds = [
    ...typed.map(({ field, value, excluded }) => ({ isAfter: (field === 'after') !== excluded, day: value })),
    ...(filters?.after === undefined ? [] : [{ isAfter: true, day: filters.after }]),
    ...(filters?.before === undefined ? [] : [{ isAfter: false, day: filters.before }]),
  ];
  if (bounds.length === 0) return [];
  const factsOf = await columns();
  return bounds.flatMap(({ isAfter, day }) => {
    const bound = dayNumber(day);
    if (bound === undefined) return [];
    const holds = ({ first, last }: GroupFacts): boolean =>
      first !== undefined && (isAfter ? (last ?? first) >= bound.first : first <= bound.last);
    const test = (group: number): boolean => {
      const facts = factsOf(group);
      return facts !== undefined && holds(facts);
    };
    return [{ facet: 'date' as const, test }];
  });
}

function overlap(
  { first, last = first }: GroupFacts,
  span: { readonly first: number; readonly last: number },
): boolean {
  return first !== undefined && first <= span.last && (last ?? first) >= span.first;
}

/** The whole name or whole words of it: `volkskrant` for de Volkskrant. */
function isNamed(name: string, value: string): boolean {
  return name === value || ` ${name} `.includes(` ${value} `);
}

function folded(name: string): string {
  return foldAccents(name.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
