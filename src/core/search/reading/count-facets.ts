import { groupOfDoc, kindOfDoc } from '../index-format/doc-number.ts';
import type { Facet, FacetValue, SearchRequest } from '../search-engine.ts';
import { dateOfDays } from './day-number.ts';
import type { OpenIndex } from './opened-index.ts';
import { searchCorrected } from './search-corrected.ts';
import { readTermColumns } from './term-columns.ts';

type FacetCounts = Partial<Record<Facet, readonly FacetValue[]>>;

/** Groups by value of each facet. A facet's own filter does not narrow it, so that a second value can be chosen. What is counted is what an answer finds: with corrections. */
export async function countFacets(
  request: SearchRequest,
  facets: readonly Facet[],
  opened: OpenIndex,
): Promise<FacetCounts> {
  const { query } = await searchCorrected(request, opened);
  const searched = { ...request, query };
  const counted = await Promise.all(
    facets.map(async (facet) => [facet, await countFacet(searched, facet, opened)] as const),
  );
  return Object.fromEntries(counted);
}

async function countFacet(
  request: SearchRequest,
  facet: Facet,
  opened: OpenIndex,
): Promise<readonly FacetValue[]> {
  const { filters } = request;
  const { records } = await opened.run(withoutOwn(request, facet), facet);
  const chosen = new Set(filters?.values[facet] ?? []);
  const counts = facet === 'kind' ? countKinds(records.docs) : await countGroups(records.docs, facet, opened);
  const found = [...counts].map(([value, { label, count }]) => ({
    value,
    label,
    count,
    chosen: chosen.has(value),
  }));
  const missing = [...chosen].filter((value) => !counts.has(value));
  return [...found, ...missing.map((value) => ({ value, label: value, count: 0, chosen: true }))].sort(
    (a, b) => b.count - a.count || (a.label < b.label ? -1 : 1),
  );
}

/** Dates that were chosen beside the words narrow every facet but the date's own. */
function withoutOwn(request: SearchRequest, facet: Facet): SearchRequest {
  if (facet !== 'date' || !request.filters) return request;
  return { ...request, filters: { values: request.filters.values } };
}

type Counts = Map<string, { readonly label: string; count: number }>;

function add(counts: Counts, value: string, label = value): void {
  const known = counts.get(value);
  if (known) known.count++;
  else counts.set(value, { label, count: 1 });
}

function countKinds(docs: readonly number[]): Counts {
  const counts: Counts = new Map();
  const seen = new Set<string>();
  for (const doc of docs) {
    const kind = kindOfDoc(doc);
    const key = `${groupOfDoc(doc)} ${kind ?? ''}`;
    if (kind === undefined || seen.has(key)) continue;
    seen.add(key);
    add(counts, kind);
  }
  return counts;
}

async function countGroups(docs: readonly number[], facet: Facet, opened: OpenIndex): Promise<Counts> {
  const groups = new Set(docs.map(groupOfDoc));
  const counts: Counts = new Map();
  if (facet === 'person' || facet === 'organisation' || facet === 'place') {
    const { root, store } = opened.access;
    for (const { slug, term, type, groups: mentioning } of await readTermColumns(root, store)) {
      const count = type === facet ? mentioning.filter((group) => groups.has(group)).length : 0;
      if (count > 0) counts.set(slug, { label: term, count });
    }
    return counts;
  }
  const columns = await opened.columns();
  for (const group of groups) {
    const facts = columns(group);
    if (!facts) continue;
    const value = facet === 'date' ? dateOfDays(facts) : facts[facet];
    if (value !== undefined) add(counts, value);
  }
  return counts;
}
