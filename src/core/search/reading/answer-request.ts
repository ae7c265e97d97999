import type { QueryNote, SearchAnswer, SearchRequest } from '../search-engine.ts';
import type { OpenIndex } from './opened-index.ts';
import { orderGroups } from './order-groups.ts';
import { showGroups } from './show-groups.ts';

/** Answers a request. For words found nowhere the likeliest correction is searched for instead, and that is said. */
export async function answerRequest(request: SearchRequest, opened: OpenIndex): Promise<SearchAnswer> {
  const { access, columns, run } = opened;
  opened.prefetch();
  const asTyped = await run(request);
  const help =
    asTyped.plan.unknown.length > 0 ? await opened.parts.corrections().catch(() => undefined) : undefined;
  const corrected = await help?.correctQuery(request.query, asTyped, access);
  const result = corrected ? await run({ ...request, query: corrected.query }) : asTyped;
  const sort = request.sort ?? 'relevance';
  const groups = orderGroups(result.records, sort, sort === 'relevance' ? undefined : await columns());
  const offset = request.offset ?? 0;
  const page = groups.slice(offset, offset + request.limit);
  const most = request.within === undefined ? opened.recordsShown : Infinity;
  const shown = await showGroups(page, result.plan.words, opened.readText, opened.analyserOf, most);
  return {
    groups: shown,
    totalGroups: groups.length,
    totalRecords: result.records.docs.length,
    expanded: result.plan.expanded,
    corrections: corrected?.corrections ?? [],
    ...(corrected && { correctedQuery: corrected.query }),
    usedCorrection: corrected !== undefined,
    notes: [...opened.notes, ...result.notes, ...missingNotes(opened)],
  };
}

/** Says once what could not be read for this answer. */
function missingNotes({ access, missingTexts }: OpenIndex): QueryNote[] {
  const names = [...access.store.takeMissing(), ...missingTexts];
  missingTexts.clear();
  return names.length === 0 ? [] : [{ code: 'partial', part: names.join(' ') }];
}
