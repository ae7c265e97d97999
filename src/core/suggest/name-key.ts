import { foldText } from '../annotate/fold-text.ts';

/** A name under which a decision about it is remembered: capitals, dashes and apostrophes make no difference. */
export function nameKey(name: string): string {
  return foldText(name.trim()).lower;
}
