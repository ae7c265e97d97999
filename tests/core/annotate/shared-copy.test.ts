import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedCopy } from '../../../src/core/annotate/shared-copy.ts';
import { MIN_RUN } from '../../../src/core/annotate/shingles.ts';
import type { SharedCopy } from '../../../src/core/schema/dossier.ts';
import { makeContent } from '../../eval/make-content.ts';

/** Words that are all different from those of another start. */
const words = (count: number, start = 0): string =>
  Array.from({ length: count }, (_, index) => `w${start + index}`).join(' ');

const shared = (bodies: Readonly<Record<string, string>>): SharedCopy[] =>
  sharedCopy(
    makeContent({ articles: Object.entries(bodies).map(([slug, body]) => ({ slug, body })) }).articles,
  );

describe('shared copy', () => {
  test('starts at so many words, and not before', () => {
    const alike = (count: number) =>
      shared({ a: `${words(9, 100)} ${words(count)}`, b: `${words(count)} ${words(9, 200)}` });
    expect(alike(MIN_RUN - 1)).toEqual([]);
    expect(alike(MIN_RUN)).toMatchObject([{ a: 'a', b: 'b', runs: [{ words: MIN_RUN }] }]);
  });

  test('is the longest run, whatever its capitals and punctuation, as share of each article', () => {
    const [pair] = shared({
      a: words(20),
      b: `Vooraf staat dit: ${words(20).toUpperCase().replaceAll(' ', ', ')}.`,
    });
    expect(pair).toMatchObject({ shareOfA: 1, shareOfB: 20 / 23, runs: [{ words: 20, quoted: false }] });
  });

  test('does not leave its passage', () => {
    const pairs = shared({ a: words(30), b: `${words(15)}\n\n${words(15, 15)}` });
    expect(pairs[0]?.runs.map((run) => run.words)).toEqual([15, 15]);
  });

  test('is told apart where both quote it, and only then', () => {
    const quoted = `Hij zei: “${words(14)}”.`;
    expect(shared({ a: quoted, b: `Toen: "${words(14)}"` })[0]?.runs[0]?.quoted).toBe(true);
    expect(shared({ a: quoted, b: words(14) })[0]?.runs[0]?.quoted).toBe(false);
  });

  test('counts no word twice', () => {
    const [pair] = shared({ a: `${words(14)} en ${words(14)}`, b: words(14) });
    expect(pair?.runs).toHaveLength(1);
    expect(pair?.shareOfB).toBe(1);
  });

  test('is no boilerplate that everybody prints', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a-${index}`, words(14)]));
    expect(shared(many)).toEqual([]);
  });

  const text = fc
    .array(fc.constantFrom('de', 'stad', 'Stad', 'en', 'het', 'leger', '“wacht”', 'maar,', 'één'), {
      maxLength: 60,
    })
    .map((list) => list.join(' '));

  test('slices to the same words in both, overlaps nowhere, and stays within the article', () => {
    fc.assert(
      fc.property(text, text, text, (before, same, after) => {
        const { articles } = makeContent({
          articles: [
            { slug: 'a', body: `${before} ${same}` },
            { slug: 'b', body: `${same} ${after}` },
          ],
        });
        for (const { runs, shareOfA, shareOfB } of sharedCopy(articles)) {
          for (const share of [shareOfA, shareOfB]) expect(share > 0 && share <= 1).toBe(true);
          for (const run of runs) {
            const [a, b] = [run.a, run.b].map(({ passage, start, end }, index) => {
              const found = articles[index]!.body.passages.find(({ id }) => id === passage);
              return found!.text
                .slice(start, end)
                .toLowerCase()
                .match(/[\p{L}\p{N}\p{M}]+/gu);
            });
            expect(a).toEqual(b);
            expect(a).toHaveLength(run.words);
            expect(run.words).toBeGreaterThanOrEqual(MIN_RUN);
          }
        }
      }),
    );
  });

  test('is the same from both sides', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const found = (a: string, b: string): boolean => shared({ a, b }).length > 0;
        expect(found(one, other)).toBe(found(other, one));
      }),
    );
  });
});
