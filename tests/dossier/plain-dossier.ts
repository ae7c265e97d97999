import { formatLedger } from '../../src/core/passage/file/format-ledger.ts';
import type { LoadedDossier } from '../../src/dossier/open-loader.ts';

/** All that a dossier says, as text: entries with their trees and prints, histories, problems, and what would be written. */
export function plainDossier({ update, prints, history, ...dossier }: LoadedDossier): Record<string, string> {
  const parts = Object.entries(dossier).map(([name, part]) => [name, JSON.stringify(part, withMaps)]);
  const slugs = [...new Set([...history.keys(), ...dossier.articles.map(({ slug }) => slug)])].sort();
  return {
    ...(Object.fromEntries(parts) as Record<string, string>),
    history: JSON.stringify([...history].sort(([a], [b]) => (a < b ? -1 : 1))),
    prints: JSON.stringify({ ...prints, history: slugs.map((slug) => prints.historyOf(slug)) }),
    ledger: update ? formatLedger(update.ledger) : '',
    past: JSON.stringify(update && [...update.past, update.renamed], withMaps),
  };
}

function withMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
