import type { RecordKind } from './record.ts';
import type { GroupHit, Match } from './search-engine.ts';

/** One record that was found: mostly a passage of an article. */
export interface Passage {
  /** What it belongs to: only articles have passages. */
  readonly group: GroupHit['kind'];
  readonly kind: RecordKind;
  /** Slug of its article, or of the term, claim or event. */
  readonly article: string;
  /** Its id. */
  readonly passage: string;
  readonly score: number;
  readonly text: string;
  readonly title: string;
  readonly date?: string;
  readonly outlet?: string;
  /** ¶ number, where it has one. */
  readonly n: number | null;
  readonly matches: readonly Match[];
}

/** Results by article → their records in one list: best first, or in the order of the articles where that was asked for. */
export function rankedPassages(groups: readonly GroupHit[], byScore: boolean): Passage[] {
  const passages = groups.flatMap(({ kind: group, slug, title, date, outlet, hits }) =>
    hits.map(({ kind, id, n, score, text, matches }): Passage => ({
      group,
      kind,
      article: slug,
      passage: id,
      score,
      text,
      title,
      n,
      matches,
      ...(date !== undefined && { date }),
      ...(outlet !== undefined && { outlet }),
    })),
  );
  return byScore ? passages.sort((a, b) => b.score - a.score) : passages;
}
