import type { QueryNote, SearchAnswer, SearchRequest } from '../search-engine.ts';
import type { OpenIndex } from './opened-index.ts';
import { orderGroups } from './order-groups.ts';
import { searchCorrected } from './search-corrected.ts';
import { showGroups } from './show-groups.ts';

/** Answers a request. Where a correction of it was searched for, that is said. */
export async function answerRequest(request: SearchRequest, opened: OpenIndex): Promise<SearchAnswer> {
  opened.prefetch();
  const { result, corrected } = await searchCorrected(request, opened);
  const sort = request.sort ?? 'relevance';
  const groups = orderGroups(result.records, sort, sort === 'relevance' ? undefined : await opened.columns());
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
