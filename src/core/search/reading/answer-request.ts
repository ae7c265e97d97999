import type { QueryNote, SearchAnswer, SearchRequest } from '../search-engine.ts';
import type { OpenIndex } from './opened-index.ts';
import { orderGroups } from './order-groups.ts';
import { type QueryResult, runQuery } from './run-query.ts';
import { showGroups } from './show-groups.ts';

/** Answers a request. For words found nowhere the likeliest correction is searched for instead, and that is said. */
export async function answerRequest(request: SearchRequest, opened: OpenIndex): Promise<SearchAnswer> {
  const { columns } = opened;
  opened.prefetch();
  const asTyped = await runQuery(request, opened);
  const corrections = await correctionsOf(asTyped, opened);
  const correctedQuery = corrections.length === 0 ? undefined : corrected(request.query, corrections);
  const usedCorrection = correctedQuery !== undefined;
  const result = usedCorrection ? await runQuery({ ...request, query: correctedQuery }, opened) : asTyped;
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
    corrections: corrections.map(({ word, suggestion }) => ({ word, suggestion })),
    ...(correctedQuery !== undefined && { correctedQuery }),
    usedCorrection,
    notes: [...opened.notes, ...result.notes, ...missingNotes(opened)],
  };
}

interface Correction {
  readonly word: string;
  readonly suggestion: string;
  readonly start: number;
  readonly end: number;
}

/** Where nothing at all was found, words of which none is near are searched for by their beginning. */
async function correctionsOf(
  { plan, records }: QueryResult,
  { access, typingHelp }: OpenIndex,
): Promise<Correction[]> {
  if (plan.unknown.length === 0) return [];
  const help = await typingHelp().catch(() => undefined);
  if (!help) return [];
  const found = await Promise.all(
    plan.unknown.map(async ({ start, end, text }) => {
      const near = await help.correctWord(text, access);
      const isNothing = near === undefined && records.docs.length === 0;
      const suggestion = isNothing ? await help.knownBeginning(text, access) : near;
      return suggestion === undefined ? [] : [{ word: text, suggestion, start, end }];
    }),
  );
  return found.flat();
}

function corrected(query: string, corrections: readonly Correction[]): string {
  let text = query;
  for (const { start, end, suggestion } of corrections.toSorted((a, b) => b.start - a.start))
    text = text.slice(0, start) + suggestion + text.slice(end);
  return text;
}

/** Says once what could not be read for this answer. */
function missingNotes({ access, missingTexts }: OpenIndex): QueryNote[] {
  const names = [...access.store.takeMissing(), ...missingTexts];
  missingTexts.clear();
  return names.length === 0 ? [] : [{ code: 'partial', part: names.join(' ') }];
}
