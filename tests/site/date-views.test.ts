import { describe, expect, it } from 'vitest';
import { periodOf } from '../../src/site/view/period.ts';
import { timelineMonths } from '../../src/site/view/timeline-months.ts';
import { eventSchema } from '../../src/core/schema/event.ts';
import { edtfSchema } from '../../src/core/schema/edtf.ts';
import { makeArticle, makeTerm } from './make.ts';

const dates = (...texts: string[]) => texts.map((text) => edtfSchema.parse(text));
const event = (slug: string, date: string) => {
  const { file, body, print } = makeTerm(slug);
  return { ...eventSchema.parse({ title: slug, date }), slug: makeTerm(slug).slug, file, print, body };
};

describe('periodOf', () => {
  it.each([
    [['2016-12-29', '2016-12-27T12:57+01:00', '2017-01-24'], '2016-12-27/2017-01-24'],
    [['2016-12-29', '2016-12-29'], '2016-12-29'],
    [['2016-12'], '2016-12'],
    [['2016-12-29', '2017-01'], '2016-12/2017-01'],
    [['2016-12-29', '2015'], '2015/2016'],
    [['201X', '2016-12-29'], '2010/2019'],
    [['2016-12-30/2017-01-02', '2016-12-31~'], '2016-12-30/2017-01-02'],
    [['2016-12-29/..', '2017-01-02'], '2017-01-02'],
    [[], undefined],
  ])('of %j', (texts, period) => {
    expect(periodOf(dates(...texts))).toBe(period);
  });
});

describe('timelineMonths', () => {
  it('has sections by month, events before the articles of the same moment', () => {
    const months = timelineMonths(
      [makeArticle('laat', { date: '2017-01-24' }), makeArticle('vroeg', { date: '2016-12-29' })],
      [event('zelfde-dag', '2016-12-29'), event('maand', '2016-12'), event('reeks', '2016-12-30/2017-01-02')],
    );
    expect(months.map(({ month, happenings }) => [month, happenings.map(nameOf)])).toEqual([
      ['2016-12', ['maand', 'zelfde-dag', 'vroeg', 'reeks']],
      ['2017-01', ['laat']],
    ]);
  });

  it('has sections of years, and a last one for what has no beginning', () => {
    const months = timelineMonths(
      [],
      [event('ooit', '../2016'), event('zomer', '2015-22'), event('jaar', '2015'), event('tien', '201X')],
    );
    expect(months.map(({ month, happenings }) => [month, happenings.map(nameOf)])).toEqual([
      ['201X', ['tien']],
      ['2015', ['jaar', 'zomer']],
      [undefined, ['ooit']],
    ]);
  });

  it('of nothing is empty', () => {
    expect(timelineMonths([], [])).toEqual([]);
  });
});

function nameOf(happening: ReturnType<typeof timelineMonths>[number]['happenings'][number]): string {
  return happening.kind === 'article' ? happening.article.slug : happening.event.slug;
}
