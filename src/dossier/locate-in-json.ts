import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../core/problem.ts';

/** Where a value stands in a JSON text, by its path in the data; line and column from 1. */
export type LocateInJson = (path: readonly (string | number)[]) => {
  readonly line: number;
  readonly column: number;
};

/**
 * Finds the places of values in JSON, which JSON.parse does not tell; JSON is YAML, whose parser does. What is not there
 * stands where its nearest parent does; of a text that could not be read everything stands at its start.
 */
export function locateInJson(text: string | Problem): LocateInJson {
  const lines = new LineCounter();
  const root =
    typeof text === 'string'
      ? parseDocument(text, { lineCounter: lines, logLevel: 'silent' }).contents
      : null;
  return (path) => {
    let node: unknown = root;
    let offset = 0;
    for (const key of path) {
      node = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
      if (!isNode(node) || !node.range) break;
      [offset] = node.range;
    }
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}
