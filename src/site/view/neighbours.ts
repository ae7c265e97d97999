import type { Article } from '../../core/schema/dossier.ts';

/** The articles before and after the one at a place, in a list sorted by date; none around one that is not in it. */
export function neighbours(
  articles: readonly Article[],
  place: number | undefined,
): { readonly previous: Article | undefined; readonly next: Article | undefined } {
  if (place === undefined) return { previous: undefined, next: undefined };
  return { previous: articles[place - 1], next: articles[place + 1] };
}
