import type { PassageId } from '../schema/brands.ts';
import type { Decision } from './decision.ts';
import type { PlacedPassage } from './placed-passage.ts';

/** Matches that need no comparing; old index → new index. */
interface Settled {
  readonly newOf: ReadonlyMap<number, number>;
  /** What the editor decided beyond that: several may lead to one, and to one that another has. */
  readonly decided: ReadonlyMap<number, number>;
}

/**
 * Matches what is certain from the text alone: a text that was there once and is there once; of texts that come several
 * times, those that stand beside a passage that they stood beside before; a passage whose first
 * wording, of which its id was made, is back; and what the editor decided.
 */
export function settleByText(
  olds: readonly PlacedPassage[],
  news: readonly PlacedPassage[],
  decisionOn: (id: PassageId) => Decision | undefined,
): Settled {
  const newOf = new Map<number, number>();
  const taken = new Set<number>();
  const take = (pairs: Iterable<readonly [number, number]>): void => {
    for (const [old, now] of pairs) {
      if (newOf.has(old) || taken.has(now)) continue;
      newOf.set(old, now);
      taken.add(now);
    }
  };
  take(alikeOnce(olds, news, ({ hash }) => hash));
  take(alikeBeside(olds, news, newOf));
  const decided = new Map<number, number>();
  for (const [old, { id }] of olds.entries()) {
    const decision = newOf.has(old) ? undefined : decisionOn(id);
    const now = decision?.kind === 'is' ? news.findIndex((one) => one.id === decision.passage) : -1;
    if (now === -1) continue;
    if (taken.has(now)) decided.set(old, now);
    else take([[old, now]]);
  }
  take(alikeOnce(olds, news, firstId).filter(([old]) => !decided.has(old)));
  return { newOf, decided };
}

/** Pairs that alone have a key among the old and among the new. */
function alikeOnce(
  olds: readonly PlacedPassage[],
  news: readonly PlacedPassage[],
  keyOf: (passage: PlacedPassage) => string | undefined,
): [number, number][] {
  const places = (passages: readonly PlacedPassage[]) =>
    Map.groupBy(passages.keys(), (index) => {
      const passage = passages[index];
      return passage && keyOf(passage);
    });
  const after = places(news);
  return [...places(olds)].flatMap(([key, [old, ...otherOlds]]): [number, number][] => {
    if (key === undefined) return [];
    const [now, ...otherNews] = after.get(key) ?? [];
    const isOnce = otherOlds.length === 0 && otherNews.length === 0;
    return isOnce && old !== undefined && now !== undefined ? [[old, now]] : [];
  });
}

/** The id that was made of the text alone; where the text came again, its ids say nothing of which it is. */
function firstId({ id }: PlacedPassage): string | undefined {
  return /-\d+$/.test(id) ? undefined : id;
}

/** Pairs of the same text next to a pair that is matched, or at the same end of the article, and so on from there. */
function* alikeBeside(
  olds: readonly PlacedPassage[],
  news: readonly PlacedPassage[],
  newOf: ReadonlyMap<number, number>,
): Generator<[number, number]> {
  const ends = [
    [-1, -1],
    [olds.length, news.length],
  ] as const;
  for (const [old, now] of [...ends, ...newOf]) {
    for (const step of [1, -1]) {
      for (let away = step; ; away += step) {
        const [there, here] = [olds[old + away], news[now + away]];
        if (there === undefined || there.hash !== here?.hash) break;
        yield [old + away, now + away];
      }
    }
  }
}
