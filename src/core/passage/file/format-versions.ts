import type { PastVersions } from '../ledger.ts';
import { compareSlugs } from './compare-slugs.ts';

/** The text of `versions/SLUG.json`: a line a text, in order of their hashes, and a line a passage of each version. */
export function formatVersions({ texts, versions }: PastVersions): string {
  const lines = [...texts]
    .toSorted(([a], [b]) => compareSlugs(a, b))
    .map(([hash, text]) => `${JSON.stringify(hash)}: ${JSON.stringify(text)}`);
  const states = versions.map(({ passages, ...version }) => {
    const head = JSON.stringify(version).slice(0, -1);
    const rows = passages.map(({ id, kind, hash }) => JSON.stringify([id, kind, hash]));
    return `${head},"passages":[\n${rows.join(',\n')}\n]}`;
  });
  return `{\n"format": 1,\n"texts": {\n${lines.join(',\n')}\n},\n"versions": [\n${states.join(',\n')}\n]\n}\n`;
}
