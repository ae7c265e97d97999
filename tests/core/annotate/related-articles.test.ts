import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, annotateAnew, NOTHING } from '../../../src/core/annotate/annotate.ts';
import { nearestBytes, readNearest } from '../../../src/core/annotate/nearest-bytes.ts';
import type { Slug } from '../../../src/core/schema/brands.ts';
import type { RelatedArticle } from '../../../src/core/schema/dossier.ts';
import { makeContent } from '../../eval/make-content.ts';

const PLACES = ['Aleppo', 'Homs', 'Hama', 'Idlib', 'Raqqa'];

function related(bodies: Readonly<Record<string, string>>): (slug: string) => readonly RelatedArticle[] {
  const { related: found } = annotate(
    makeContent({
      articles: Object.entries(bodies).map(([slug, body]) => ({ slug, body })),
      terms: PLACES.map((term) => ({ slug: term.toLowerCase(), term, type: 'place' })),
    }),
  );
  return (slug) => found.get(slug as Slug) ?? [];
}

describe('related articles', () => {
  test('share terms; those that share none are not related', () => {
    const of = related({ a: 'Aleppo.', b: 'Aleppo.', c: 'Homs.' });
    expect(of('a').map(({ article }) => article)).toEqual(['b']);
    expect(of('c')).toEqual([]);
  });

  test('score 1 where the same terms stand as often, and less otherwise', () => {
    const of = related({ a: 'Aleppo, Homs.', b: 'Homs en Aleppo.', c: 'Homs, Homs, Homs, Aleppo, Hama.' });
    expect(of('a')[0]).toMatchObject({ article: 'b' });
    expect(of('a')[0]!.score).toBeCloseTo(1);
    expect(of('a')[1]!.score).toBeLessThan(of('a')[0]!.score);
    expect(of('a')[1]!.score).toBeGreaterThan(0);
  });

  test('a rare term counts for more than a common one', () => {
    const of = related({
      a: 'Aleppo, Raqqa.',
      rare: 'Raqqa.',
      common: 'Aleppo.',
      x: 'Aleppo.',
      y: 'Aleppo.',
    });
    expect(of('a')[0]!.article).toBe('rare');
  });

  test('name the shared terms, those that weigh most first', () => {
    const of = related({ a: 'Aleppo, Raqqa, Homs.', b: 'Raqqa, Aleppo, Hama.', c: 'Aleppo.', d: 'Aleppo.' });
    expect(of('a')[0]).toMatchObject({ article: 'b', terms: ['raqqa', 'aleppo'] });
  });

  test('name four of them as a reason, of those that weigh the same the first by name', () => {
    const all = PLACES.join(', ');
    const [found] = related({ a: all, b: `Raqqa. ${all}`, c: 'Raqqa.' })('a');
    expect(found?.terms).toEqual(['aleppo', 'hama', 'homs', 'idlib', 'raqqa']);
    expect(found?.reasons[0]).toEqual({ kind: 'terms', terms: ['aleppo', 'hama', 'homs', 'idlib'] });
  });

  test('are five at most, and relate both ways with the same score', () => {
    const of = related(Object.fromEntries(Array.from('abcdefgh', (slug) => [slug, 'Aleppo.'])));
    expect(of('a')).toHaveLength(5);
    const pair = related({ a: 'Aleppo, Homs.', b: 'Homs, Hama.' });
    expect(pair('a')[0]!.score).toBeCloseTo(pair('b')[0]!.score);
  });
});

describe('reasons', () => {
  const run = Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ');
  const { related: found } = annotate(
    makeContent({
      articles: [
        { slug: 'a', date: '2016-12-29', body: `Aleppo. ${run}` },
        { slug: 'b', date: '2016-12-30', body: `${run} en Aleppo.` },
        { slug: 'c', date: '2017-06-01', body: 'Aleppo.' },
      ],
      terms: [{ slug: 'aleppo', term: 'Aleppo', type: 'place' }],
    }),
  );
  const of = (slug: string): readonly RelatedArticle[] => found.get(slug as Slug) ?? [];

  test('are terms, days and text', () => {
    expect(of('a')[0]).toMatchObject({
      article: 'b',
      reasons: [
        { kind: 'terms', terms: ['aleppo'] },
        { kind: 'days', days: 1 },
        { kind: 'text', share: 20 / 21 },
      ],
    });
    expect(of('b')[0]?.reasons[1]).toEqual({ kind: 'days', days: -1 });
  });

  test('leave out what is far away, and the nearer scores higher', () => {
    expect(of('a').map(({ article }) => article)).toEqual(['b', 'c']);
    expect(of('a')[1]?.reasons.map(({ kind }) => kind)).toEqual(['terms']);
    for (const { score } of of('a')) expect(score > 0 && score <= 1).toBe(true);
    expect(of('a')[0]?.score).toBe(of('b')[0]?.score);
  });
});

describe('after an edit of text that articles share', () => {
  /** Runs long enough to be found in two articles, each of other words. */
  const RUNS = Array.from({ length: 4 }, (_, run) =>
    Array.from({ length: 14 }, (_word, index) => `r${run}w${index}`).join(' '),
  );
  const body = fc
    .record({
      places: fc.subarray(PLACES.slice(0, 3), { minLength: 1 }),
      runs: fc.subarray(RUNS),
      own: fc.nat(9),
    })
    .map(({ places, runs, own }) => [...places, ...runs, `Eigen woorden ${own}.`].join('. '));
  const found = (bodies: readonly string[], before?: Parameters<typeof annotateAnew>[1]) =>
    annotateAnew(
      makeContent({
        articles: bodies.map((text, index) => ({ slug: `a${index}`, body: text })),
        terms: PLACES.map((term) => ({ slug: term.toLowerCase(), term, type: 'place' })),
      }),
      before ?? NOTHING,
    );

  /** Of each article which are related to it, and why. */
  const toldOf = ({ annotations }: ReturnType<typeof found>): string[] =>
    [...annotations.related.values()].map((related) =>
      JSON.stringify(related.map(({ article, reasons }) => [article, reasons])),
    );

  test('are those that would be found from nothing', () => {
    fc.assert(
      fc.property(
        fc.array(body, { minLength: 3, maxLength: 9 }),
        fc.array(fc.tuple(fc.nat(8), body), { minLength: 1, maxLength: 3 }),
        (bodies, edits) => {
          const now = [...bodies];
          const first = found(now);
          let [{ nearest }, told] = [first, toldOf(first)];
          for (const [at, text] of edits) {
            now[at % now.length] = text;
            const kept = readNearest(nearestBytes(nearest, 'p'), 'p');
            const again = found(now, { article: () => undefined, nearest: kept });
            const fresh = found(now);
            expect(again.nearest.print).toBe(fresh.nearest.print);
            expect(again.nearest.places).toEqual(fresh.nearest.places);
            expect(again.nearest.reasons).toEqual(fresh.nearest.reasons);
            expect([...again.annotations.related]).toEqual([...fresh.annotations.related]);
            const toldNow = toldOf(again);
            for (const [place, print] of fresh.nearest.reasons.entries())
              expect(print === nearest.reasons[place]).toBe(toldNow[place] === told[place]);
            [{ nearest }, told] = [again, toldNow];
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('are found anew only for those that share something else', () => {
    const [first = '', second = ''] = RUNS;
    const bodies = [`Aleppo. ${first}`, `Homs. ${first}`, `Aleppo. ${second}`, `Homs. ${second}`, 'Aleppo.'];
    const { nearest } = found(bodies);
    // Wrong, so that it shows which are found anew.
    const kept = readNearest(nearestBytes(nearest, 'p'), 'p')!;
    const wrong = { ...kept, places: kept.places.map(() => 4) };
    const now = [`Aleppo. ${first} en meer`, ...bodies.slice(1)];
    const again = found(now, { article: () => undefined, nearest: wrong });
    const of = (slug: string) => again.annotations.related.get(slug as Slug)!.map(({ article }) => article);
    expect(of('a0')).toContain('a1');
    expect(of('a1')).toContain('a0');
    expect(of('a2')).toEqual(Array.from({ length: 5 }, () => 'a4'));
  });
});
