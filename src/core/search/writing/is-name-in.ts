import type { TextPool } from '../text-pool.ts';
import type { NameState } from './name-state.ts';

/** Tells of forms, by their numbers among some texts, whether they are a name of a term by themselves. */
export function isNameIn(texts: TextPool, { forms }: NameState): (form: number) => boolean {
  const numbers = new Set(forms.map((form) => texts.find(form)));
  return (form) => numbers.has(form);
}
