import type { Reference } from '../../core/schema/reference.ts';

/** What tells a work and is never the name of its maker, so that two may have it in common. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...['id', 'type', 'language', 'publisher-place', 'page', 'volume', 'issue', 'edition'],
]);

/** Fields by which processors take several works for parts of one. */
const JOINING: readonly string[] = ['legislation_id', 'container_id'];

/**
 * Whether no two of these works have the last word of a name in common, nor are parts of one. A work that names nobody may
 * stand under its newspaper or its title. Nothing is rendered for it.
 */
export function namesApart(works: readonly Reference[]): boolean {
  const seen = new Set<string>();
  return works.every((work) => {
    if (JOINING.some((field) => field in work)) return false;
    // A name may stand in one work twice.
    const own = new Set(namesIn(work).map(lastWord));
    const isApart = [...own].every((name) => !seen.has(name));
    for (const name of own) seen.add(name);
    return isApart;
  });
}

/** The names of the people of a work; of one without people all that may stand in their place. */
function namesIn(work: Reference): readonly string[] {
  const people = Object.values(work).flatMap((value) => (Array.isArray(value) ? value.flatMap(nameOf) : []));
  if (people.length > 0) return people;
  return Object.entries(work).flatMap(([field, value]) =>
    typeof value === 'string' && !NO_NAMES.has(field) ? [value] : [],
  );
}

function nameOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { family, literal, given } = value as Readonly<Record<string, unknown>>;
  return [family, literal, given].filter((part) => typeof part === 'string').slice(0, 1);
}

/** `van den Berg` → `berg`: names that are the same have the same last word, whatever signs stand behind it. */
function lastWord(name: string): string {
  return (name.match(/[\p{L}\p{M}\p{N}]+/gu)?.at(-1) ?? name).toLowerCase();
}
