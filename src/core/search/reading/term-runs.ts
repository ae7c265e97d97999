import type { NameStart } from '../index-format/word-head.ts';

/** One word of a query in line: the key of a word, or of one part of a hyphenated word. */
export interface LinedWord {
  readonly key: string;
  /** Number of the query's word. */
  readonly word: number;
  /** Names that begin with it. */
  readonly names: readonly NameStart[];
}

/** Words of the query that together are a name of a term. */
export interface TermRun {
  readonly term: string;
  /** Numbers of the query's words, ascending. */
  readonly words: readonly number[];
  readonly keys: readonly string[];
}

/** The terms that a query names, the longest names first at each word; a word is in one name only, which two terms may share. */
export function termRuns(line: readonly LinedWord[]): TermRun[] {
  const runs: TermRun[] = [];
  for (let at = 0; at < line.length;) {
    const fitting = (line[at]?.names ?? []).filter(({ rest }) =>
      rest.every((key, index) => line[at + 1 + index]?.key === key),
    );
    const longest = fitting.reduce((most, { rest }) => Math.max(most, rest.length + 1), 0);
    const covered = line.slice(at, at + longest);
    for (const { rest, term } of fitting) {
      if (rest.length + 1 !== longest) continue;
      runs.push({
        term,
        words: [...new Set(covered.map(({ word }) => word))],
        keys: covered.map(({ key }) => key),
      });
    }
    at += Math.max(1, longest);
  }
  return runs;
}
