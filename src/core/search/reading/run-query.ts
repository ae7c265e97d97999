import { ByteReader } from '../index-format/byte-reader.ts';
import { docNumber, groupOfDoc, kindOfDoc, placeOfDoc } from '../index-format/doc-number.ts';
import { kindKey, pathKey } from '../index-format/table-key.ts';
import { parseQuery } from '../query/parse-query.ts';
import { type RankedRecords, rankRecords } from '../ranking/rank-records.ts';
import { RECORD_KINDS, type RecordKind } from '../record.ts';
import type { Facet, QueryNote, SearchRequest } from '../search-engine.ts';
import { buildPlan, type QueryPlan } from './build-plan.ts';
import { excludedDocs } from './excluded-docs.ts';
import { type Conditions, conditionsOf } from './group-conditions.ts';
import type { GroupColumns } from './group-columns.ts';
import type { IndexAccess } from './index-access.ts';

/** Everything that was found, before it is sorted and its texts are fetched. */
export interface QueryResult {
  readonly plan: QueryPlan;
  readonly records: RankedRecords;
  readonly notes: readonly QueryNote[];
}

/**
 * Searches: words, then filters. Without words, the records that the filters name.
 * @param uncounted facet whose own conditions are left out, to count its values
 */
export async function runQuery(
  { query, filters, within, synonyms = true }: SearchRequest,
  columns: () => Promise<GroupColumns>,
  index: IndexAccess,
  uncounted?: Facet,
): Promise<QueryResult> {
  const [analyser] = index.analysers;
  if (!analyser) return { plan: { words: [], expanded: [], unknown: [] }, records: NOTHING, notes: [] };
  const parsed = parseQuery(query, analyser);
  const [plan, conditions, excluded, inside] = await Promise.all([
    buildPlan(parsed, synonyms, index),
    conditionsOf(parsed.fields, filters, columns, index),
    excludedDocs(parsed.excluded, index),
    within === undefined ? undefined : groupAt(within, index),
  ]);
  const counted = conditions.groups.filter(({ facet }) => facet !== uncounted);
  const kinds = kindsOf(conditions, uncounted === 'kind');
  const filter = {
    group: (group: number): boolean =>
      (within === undefined || group === inside) && counted.every(({ test }) => test(group)),
    kinds,
    excluded,
  };
  const notes = [...parsed.notes, ...conditions.notes];
  const isAsked = parsed.words.length + parsed.phrases.length + parsed.prefixes.length > 0;
  if (isAsked) {
    const { meanLength } = index.root;
    return {
      plan,
      notes,
      records: rankRecords(plan.words, filter, { meanLength, constants: index.constants }),
    };
  }
  const hasFilters = conditions.groups.length > 0 || conditions.kinds !== undefined;
  const docs = hasFilters ? await docsOfFilters(conditions, kinds, index) : [];
  const kept = docs.filter((doc) => filter.group(groupOfDoc(doc)) && !excluded(doc) && isOfKind(doc, kinds));
  return { plan, notes, records: { docs: kept, scores: kept.map(() => 0) } };
}

const NOTHING: RankedRecords = { docs: [], scores: [] };

/** Number of the group at a path; undefined where there is none. */
async function groupAt(path: string, { store }: IndexAccess): Promise<number | undefined> {
  const key = pathKey(path);
  const [line] = await store.lines(key, `${key}\u0001`);
  return line && new ByteReader(line[1]).number();
}

/** Quotes are found by asking for them; else their passage is. */
function kindsOf({ kinds, excludedKinds }: Conditions, isUncounted: boolean): ReadonlySet<RecordKind> {
  const all = RECORD_KINDS.filter((kind) => isUncounted || kind !== 'quote');
  const wanted = isUncounted ? all : (kinds ?? all);
  return new Set([...wanted].filter((kind) => !excludedKinds.has(kind)));
}

function isOfKind(doc: number, kinds: ReadonlySet<RecordKind>): boolean {
  const kind = kindOfDoc(doc);
  return kind !== undefined && kinds.has(kind);
}

/** Records that answer filters alone: those that mention the term, those of the kind, or the first of every group. */
async function docsOfFilters(
  { groups, kinds }: Conditions,
  wanted: ReadonlySet<RecordKind>,
  index: IndexAccess,
): Promise<readonly number[]> {
  const term = groups.find((condition) => condition.term !== undefined)?.term;
  if (term) return Array.from(term.own.docs).filter((doc) => placeOfDoc(doc) > 0);
  if (kinds && !kinds.has('passage')) {
    const words = await Promise.all([...wanted].map((kind) => index.readWord(kindKey(kind))));
    return words.flatMap(({ own }) => Array.from(own.docs)).sort((a, b) => a - b);
  }
  const { articles, entries } = index.root;
  const first = (group: number): number => docNumber(group, 1, RECORD_KINDS.indexOf('passage'));
  const articleDocs = Array.from({ length: articles }, (_, number) => first(number));
  if (kinds) return articleDocs;
  const others = await Promise.all(
    (['term', 'claim', 'event'] as const).map((kind) => index.readWord(kindKey(kind))),
  );
  const firstOfGroup = others.flatMap(({ own }) =>
    Array.from(own.docs).filter((doc) => placeOfDoc(doc) === 1),
  );
  return entries === 0 ? articleDocs : [...articleDocs, ...firstOfGroup.sort((a, b) => a - b)];
}
