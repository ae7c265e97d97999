import type { Analyser } from '../analysis/token.ts';
import { docNumber, NO_RECORD, placeOfDoc } from '../index-format/doc-number.ts';
import type { GroupText } from '../index-format/group-text.ts';
import type { RankWord } from '../ranking/rank-word.ts';
import { RECORD_KINDS } from '../record.ts';
import type { GroupHit, RecordHit } from '../search-engine.ts';
import { matchesOf } from './matches-of.ts';
import type { FoundGroup, FoundRecord } from './order-groups.ts';
import type { ReadText } from './text-reader.ts';

/** Fetches the texts of groups that were found, and marks in them what matched. Groups without a text are left out, and records after the first `most` of a group. */
export async function showGroups(
  groups: readonly FoundGroup[],
  words: readonly RankWord[],
  readText: ReadText,
  analyserOf: (lang: string) => Analyser,
  most: number,
): Promise<GroupHit[]> {
  const shown = await Promise.all(
    groups.map(async (found) => {
      const records = found.records.slice(0, most);
      const text = await readText(
        found.group,
        records.map(({ doc }) => placeOfDoc(doc)),
      );
      return text ? [hitOf(found, records, text, words, analyserOf(text.lang))] : [];
    }),
  );
  return shown.flat();
}

function hitOf(
  { group, score, records: all }: FoundGroup,
  shown: readonly FoundRecord[],
  { kind, slug, path, title, lang, date, outlet, agency, records }: GroupText,
  words: readonly RankWord[],
  analyser: Analyser,
): GroupHit {
  const first = records[0];
  const titleDoc = docNumber(group, 0, first ? RECORD_KINDS.indexOf(first.kind) : NO_RECORD);
  const hits = shown.flatMap(({ doc, score: own }): RecordHit[] => {
    const record = records[placeOfDoc(doc) - 1];
    if (!record) return [];
    const { by, passage, id, n, text } = record;
    const matches = matchesOf(doc, text, words, analyser);
    return [
      { kind: record.kind, id: passage ?? id, n, score: own, text, matches, ...(by !== undefined && { by }) },
    ];
  });
  return {
    kind,
    slug,
    path,
    title,
    titleMatches: matchesOf(titleDoc, title, words, analyser),
    lang,
    score,
    hits,
    count: all.length,
    ...(date !== undefined && { date }),
    ...(outlet !== undefined && { outlet }),
    ...(agency !== undefined && { agency }),
  };
}
