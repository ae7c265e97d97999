import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/core/annotate/annotate.ts';
import { makeContent } from '../../eval/make-content.ts';

const GOAL = {
  slug: 'doel',
  body: 'De brug ging dinsdag open.\n\nDe veerpont vaart tot vrijdag en daarna nooit meer, zegt de schipper.\n\nSlot.',
};
const [BRIDGE, FERRY] = makeContent({ articles: [GOAL] }).articles[0]!.body.passages;

const problemsOf = (body: string, where: 'article' | 'term' | 'claim' = 'article') =>
  annotate(
    makeContent({
      articles: [{ slug: 'a', body: where === 'article' ? body : 'Niets.' }, GOAL],
      terms: where === 'term' ? [{ slug: 't', term: 'Tolk', type: 'concept', body }] : [],
      claims:
        where === 'claim'
          ? [
              {
                slug: 'c',
                question: 'Wie?',
                positions: [
                  {
                    by: 'x',
                    stance: 'asserts',
                    says: 'y',
                    article: 'doel',
                    quote: 'De brug ging dinsdag open',
                  },
                ],
                body,
              },
            ]
          : [],
    }),
  ).problems.filter(({ code }) => code === 'unresolved-link');

describe('a link to a passage that is gone', () => {
  test.each(['article', 'term', 'claim'] as const)('in the body of a %s is led by its own words', (where) => {
    const [found] = problemsOf('Zie [[doel#p-weg|de veerpont vaart tot vrijdag]].', where);
    expect(found?.fix).toBe(
      `Did you mean [[doel#${FERRY!.id}]]? It begins “De veerpont vaart tot vrijdag en …”.`,
    );
  });

  test('shows a short passage whole, and keeps its relation', () => {
    expect(problemsOf('Dat [[contradicts:doel#p-weg|de brug open ging]] is zo.')[0]?.fix).toBe(
      `Did you mean [[contradicts:doel#${BRIDGE!.id}]]? It begins “De brug ging dinsdag open.”.`,
    );
  });

  test.each([
    ['no words of its own', (id: string) => `[[doel#${id}x]]`],
    ['its address for words', (id: string) => `[[doel#${id}x|doel]]`],
    ['words that stand nowhere', (id: string) => `[[doel#${id}x|giraffen]]`],
  ])('with %s is led by its id', (_, link) => {
    expect(problemsOf(link(BRIDGE!.id))[0]?.fix).toBe(`Did you mean [[doel#${BRIDGE!.id}]]?`);
  });

  test('that is like nothing gets no guess', () => {
    expect(problemsOf('[[doel#zzzzzzzz|giraffen]]')).toMatchObject([{ code: 'unresolved-link' }]);
    expect(problemsOf('[[doel#zzzzzzzz|giraffen]]')[0]?.fix).not.toContain('Did you mean');
  });
});
