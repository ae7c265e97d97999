import { foldText } from '../../annotate/fold-text.ts';
import { foldAccents } from '../analysis/fold-accents.ts';
import type { QueryPrefix } from './parsed-query.ts';
import type { QueryItem } from './scan-query.ts';

/** Letters below which the beginning of a word is that of far too many. */
const MIN_LETTERS = 2;

export interface ReadPrefix {
  readonly piece: QueryPrefix;
  /** Whether something stands behind the star, which is left out. */
  readonly cut: boolean;
}

/** The beginning of a word before a star, or the words `too short`. */
export function prefixOf(item: QueryItem): ReadPrefix | 'too short' {
  const [before = '', ...after] = item.text.split('*');
  const written = foldText(before).text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const exact = /^\p{Lu}{2,}$/u.test(written) ? written : written.toLowerCase();
  const form = foldAccents(exact);
  if (form.length < MIN_LETTERS) return 'too short';
  const piece = { start: item.start, end: item.end, text: before, exact, form };
  return { piece, cut: after.some((rest) => rest !== '') };
}
