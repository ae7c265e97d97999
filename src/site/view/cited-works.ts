import type { Body } from '../../core/schema/dossier.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { onceFor } from './once-for.ts';

/** The works that bodies cite, each once, in order of first citation; keys that name nothing are left out. */
export function citedWorks(bodies: readonly Body[], references: readonly Reference[]): Reference[] {
  const keys = bodies.flatMap(({ citations }) =>
    citations.flatMap(({ items }) => items.map(({ key }) => key)),
  );
  if (keys.length === 0) return [];
  const known = worksById(references);
  return [...new Set(keys)].flatMap((key) => known.get(key) ?? []);
}

const worksById = onceFor(
  (references: readonly Reference[]) => new Map(references.map((reference) => [reference.id, reference])),
);
