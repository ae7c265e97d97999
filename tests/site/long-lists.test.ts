import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlesByMonth } from '../../src/site/view/articles-by-month.ts';
import { partsOf } from '../../src/site/view/long-list.ts';
import { mentionPartPath } from '../../src/site/view/mention-part-path.ts';
import { makeArticle, makeTerm } from './make.ts';

describe('partsOf', () => {
  it('holds every item once, in order, and says where each part stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (list, most) => {
          const parts = partsOf(list, most);
          expect(parts.flatMap(({ items }) => items)).toEqual(list);
          for (const part of parts) {
            expect(part.items).toEqual(list.slice(part.from - 1, part.to));
            expect([part.parts, part.total]).toEqual([parts.length, list.length]);
            expect(part.items.length).toBeLessThanOrEqual(most);
          }
          expect(parts.map(({ number }) => number)).toEqual(parts.map((_part, index) => index + 1));
        },
      ),
    );
  });

  it('is one part where there is nothing', () => {
    expect(partsOf([])).toEqual([{ number: 1, parts: 1, from: 1, to: 0, total: 0, items: [] }]);
  });
});

describe('articlesByMonth', () => {
  it('puts articles together by the month they begin in', () => {
    const dates = ['2016-12-29T12:00+01:00', '2016-12-31/2017-01-02', '2017-01', '2017', '201X', '../2018'];
    const articles = dates.map((date, index) => makeArticle(`a-${index}`, { date }));
    expect(
      articlesByMonth(articles).map(({ month, name, articles: of }) => [month, name, of.length]),
    ).toEqual([
      ['2016-12', '2016-12', 2],
      ['2017-01', '2017-01', 1],
      ['2017', '2017', 1],
      ['201X', '201X', 1],
      [undefined, 'undated', 1],
    ]);
  });
});

it('the first mentions are on the page of the term', () => {
  const { slug } = makeTerm('aleppo');
  expect(mentionPartPath(slug, 1)).toBe('glossary/aleppo/#mentions');
  expect(mentionPartPath(slug, 2)).toBe('glossary/aleppo/mentions/2/');
});
