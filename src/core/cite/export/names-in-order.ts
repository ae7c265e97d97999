import type { Reference } from '../../schema/reference.ts';

/** Parts of a CSL name. They are checked here by hand, for this runs in browsers, where zod would be most of what is loaded. */
const PARTS = ['family', 'given', 'literal', 'suffix', 'non-dropping-particle', 'dropping-particle'] as const;

type Name = Readonly<Partial<Record<(typeof PARTS)[number], string>>>;

/** A name for a reference manager. */
export interface NameInOrder {
  /** `de Vries, Jan`, or the name of a desk or an agency as it is. */
  readonly text: string;
  readonly isPerson: boolean;
}

/** The names in a field such as `author`, family name first; the particle stands with it, as BibTeX and RIS both have it. */
export function namesInOrder(work: Reference, field: string): readonly NameInOrder[] {
  const names = work[field];
  if (!Array.isArray(names) || !names.every(isName)) return [];
  return names.map(inOrder).filter(({ text }) => text !== '');
}

function isName(value: unknown): value is Name {
  if (typeof value !== 'object' || value === null) return false;
  const parts = value as Readonly<Record<string, unknown>>;
  return PARTS.every((part) => parts[part] === undefined || typeof parts[part] === 'string');
}

function inOrder(name: Name): NameInOrder {
  if (name.family === undefined) return { text: (name.literal ?? name.given ?? '').trim(), isPerson: false };
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const family = [...particles, name.family].filter(Boolean).join(' ');
  return { text: [family, name.suffix, name.given].filter(Boolean).join(', '), isPerson: true };
}
