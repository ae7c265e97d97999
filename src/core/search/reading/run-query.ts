import { groupOfDoc, kindOfDoc } from '../index-format/doc-number.ts';
import { pathKey } from '../index-format/table-key.ts';
import { parseQuery } from '../query/parse-query.ts';
import { type RankedRecords, rankRecords } from '../ranking/rank-records.ts';
import { RECORD_KINDS, type RecordKind } from '../record.ts';
import type { Facet, QueryNote } from '../search-engine.ts';
import { buildPlan } from './build-plan.ts';
import type { Conditions } from './group-conditions.ts';
import type { IndexAccess } from './index-access.ts';
import { needsOperators } from './needs-operators.ts';
import type { OpenIndex } from './opened-index.ts';
import type { QueryResult, RunQuery } from './query-result.ts';

/**
 * Searches: words, then filters. Without words, the records that the filters name.
 * @param uncounted facet whose own conditions are left out, to count its values
 */
export async function runQuery(
  request: Parameters<RunQuery>[0],
  opened: Pick<OpenIndex, 'access' | 'columns' | 'parts'>,
  uncounted?: Facet,
): Promise<QueryResult> {
  const { access: index, columns } = opened;
  const [analyser] = index.analysers;
  if (!analyser) return { plan: { words: [], expanded: [], unknown: [] }, records: NOTHING, notes: [] };
  const { query, filters, within, synonyms = true } = request;
  const isMore = needsOperators(request);
  const operators = isMore ? await opened.parts.operators().catch(() => undefined) : undefined;
  const parsed = parseQuery(query, analyser, operators?.signs);
  const [plan, conditions, excluded, inside] = await Promise.all([
    buildPlan(parsed, synonyms, index, operators),
    operators?.conditionsOf(parsed.fields, filters, columns, index) ?? NO_CONDITIONS,
    operators?.excludedDocs(parsed.excluded, index) ?? none,
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
  const notes = [...parsed.notes, ...conditions.notes, ...(isMore && !operators ? [WITHOUT_OPERATORS] : [])];
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
  const docs = hasFilters && operators ? await operators.docsOfFilters(conditions, kinds, index) : [];
  const kept = docs.filter((doc) => filter.group(groupOfDoc(doc)) && !excluded(doc) && isOfKind(doc, kinds));
  return { plan, notes, records: { docs: kept, scores: kept.map(() => 0) } };
}

const NOTHING: RankedRecords = { docs: [], scores: [] };
const NO_CONDITIONS: Conditions = { groups: [], kinds: undefined, excludedKinds: new Set(), notes: [] };
const none = (): boolean => false;

/** What reads more than words could not be fetched: words are searched for all the same. */
const WITHOUT_OPERATORS: QueryNote = { code: 'partial', part: 'operators' };

/** Number of the group at a path; undefined where there is none. */
async function groupAt(path: string, { store }: IndexAccess): Promise<number | undefined> {
  const key = pathKey(path);
  const [line] = await store.lines(key, `${key}\u0001`);
  return line?.[1].number();
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
