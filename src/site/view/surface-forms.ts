import type { Mention } from '../../core/schema/dossier.ts';

/** A form in which a term was found. */
export interface SurfaceForm {
  readonly text: string;
  readonly count: number;
}

/** The forms in which a term stands in the text, the most usual first. Line ends and soft hyphens make no other form. */
export function surfaceForms(mentions: readonly Pick<Mention, 'text'>[]): SurfaceForm[] {
  return [...Map.groupBy(mentions, ({ text }) => plainForm(text))]
    .map(([text, found]) => ({ text, count: found.length }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** A name as it is written, without what only sets a line. */
export function plainForm(text: string): string {
  return text.replace(/\u00AD/g, '').replace(/\s+/g, ' ');
}
