import type { Reference } from '../../core/schema/reference.ts';
import type { WorkAlone } from './work-alone.ts';

/** A work, and what a style makes of it on its own. */
interface Standing {
  readonly work: Reference;
  readonly alone: WorkAlone;
}

/** What tells a work and is never the name of its maker, so that two may have it in common. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...['id', 'type', 'language', 'publisher-place', 'page', 'volume', 'issue', 'edition'],
]);

/** Fields by which processors take several works for parts of one. */
const JOINING: readonly string[] = ['legislation_id', 'container_id'];

/**
 * Whether no style would render one of these works otherwise because of another. A style looks beyond a work for three
 * reasons: it tells apart works that it would cite in the same words (2016a), people of one family name (A. Smit), and it
 * puts a line for a name that stands above it already. A work that names nobody may stand under its newspaper or its
 * title. So works stand apart that are cited in different words and have no last word of a name in common; some that do
 * stand apart are thought not to.
 * @param isNumeric whether the style cites works by their numbers, which are never the same
 */
export function standApart(works: readonly Standing[], isNumeric: boolean): boolean {
  const seen = new Set<string>();
  return works.every(({ work, alone }) => {
    if (JOINING.some((field) => field in work)) return false;
    const own = new Set(namesIn(work).map(lastWord));
    // No name has a blank in it.
    if (!isNumeric) own.add(`cited ${alone.ambiguous}`);
    const isApart = [...own].every((handle) => !seen.has(handle));
    for (const handle of own) seen.add(handle);
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
