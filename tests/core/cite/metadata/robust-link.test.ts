import { describe, expect, it } from 'vitest';
import { robustLink } from '../../../../src/core/cite/metadata/robust-link.ts';
import type { Edtf } from '../../../../src/core/schema/brands.ts';

const URL = 'https://krant.example/brug';
const COPY = 'https://archive.example/brug';
const day = (text: string) => text as Edtf;

describe('a robust link', () => {
  it('names the original, the copy and its day', () => {
    const { live, copies } = robustLink(
      URL,
      [{ url: COPY, date: day('2017-03-15T10:00Z') }],
      day('2017-03-14'),
    );
    expect(live).toEqual({
      'data-originalurl': URL,
      'data-versiondate': '2017-03-15',
      'data-versionurl': COPY,
    });
    expect(copies[0]?.attributes).toMatchObject({
      'data-originalurl': URL,
      'data-versiondate': '2017-03-15',
    });
  });

  it.each([
    ['https://web.archive.org/web/20170315120000/https://krant.example/brug', '2017-03-15'],
    ['https://web.archive.org/web/20170315id_/https://krant.example/brug', '2017-03-15'],
    [COPY, '2017-03-14'],
  ])('finds the day of %s', (url, expected) => {
    expect(robustLink(URL, [{ url }], day('2017-03-14')).live['data-versiondate']).toBe(expected);
  });

  it('without a copy has the day on which the page was there, if that is known', () => {
    expect(robustLink(URL, [], day('2017-03~')).live).toEqual({
      'data-originalurl': URL,
      'data-versiondate': '2017-03',
      'data-versionurl': undefined,
    });
    expect(robustLink(URL, [], undefined).live['data-versiondate']).toBeUndefined();
  });

  it('takes the first copy that has a day', () => {
    const copies = [{ url: COPY }, { url: `${COPY}2`, date: day('2018') }];
    expect(robustLink(URL, copies, undefined).live).toMatchObject({
      'data-versionurl': `${COPY}2`,
      'data-versiondate': '2018',
    });
  });
});
