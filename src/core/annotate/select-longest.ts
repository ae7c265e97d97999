import type { Range } from '../schema/dossier.ts';

/** Of ranges that overlap keeps the longest, and of equally long ones the leftmost. Returned left to right. */
export function selectLongest<Item extends Range>(items: readonly Item[]): Item[] {
  const selected: Item[] = [];
  let cluster: Item[] = [];
  let end = -1;
  const flush = (): void => {
    selected.push(...selectInCluster(cluster));
    cluster = [];
  };
  // Ranges that touch nothing outside their cluster are settled within it, so the whole is linear in practice.
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    if (item.start >= end) flush();
    cluster.push(item);
    end = Math.max(end, item.end);
  }
  flush();
  return selected;
}

function selectInCluster<Item extends Range>(cluster: readonly Item[]): Item[] {
  if (cluster.length < 2) return [...cluster];
  const kept: Item[] = [];
  const longestFirst = [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const item of longestFirst) {
    if (!kept.some((other) => item.start < other.end && other.start < item.end)) kept.push(item);
  }
  return kept.sort((a, b) => a.start - b.start);
}
