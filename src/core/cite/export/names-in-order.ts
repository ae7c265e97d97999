import { z } from 'zod';
import type { Reference } from '../../schema/reference.ts';

const nameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  suffix: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
});

/** A name for a reference manager. */
export interface NameInOrder {
  /** `de Vries, Jan`, or the name of a desk or an agency as it is. */
  readonly text: string;
  readonly isPerson: boolean;
}

/** The names in a field such as `author`, family name first; the particle stands with it, as BibTeX and RIS both have it. */
export function namesInOrder(work: Reference, field: string): readonly NameInOrder[] {
  const names = z.array(nameSchema).safeParse(work[field]);
  return (names.data ?? []).map(inOrder).filter(({ text }) => text !== '');
}

function inOrder(name: z.infer<typeof nameSchema>): NameInOrder {
  if (name.family === undefined) return { text: (name.literal ?? name.given ?? '').trim(), isPerson: false };
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const family = [...particles, name.family].filter(Boolean).join(' ');
  return { text: [family, name.suffix, name.given].filter(Boolean).join(', '), isPerson: true };
}
