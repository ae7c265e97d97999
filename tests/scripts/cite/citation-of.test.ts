import { describe, expect, test } from 'vitest';
import { PLACEHOLDER } from '../../../src/core/cite/placeholders.ts';
import { citationOf } from '../../../src/scripts/cite/citation-of.ts';
import type { CitingData } from '../../../src/scripts/cite/citing-data.ts';
import { today } from '../../../src/scripts/cite/today.ts';

const template = {
  reference: `<i>Krant</i> &amp; Co ${PLACEHOLDER.address}`,
  citation: `(Krant${PLACEHOLDER.locator})`,
};
const writing = { date: null, locators: ['', `, par. ${PLACEHOLDER.number}`, ''] };
const data = {
  site: { writings: { apa: { 'nl-NL': writing } } },
  article: { templates: { apa: { 'nl-NL': template } } },
} as unknown as CitingData;
const facts = { accessed: { year: 2026, month: 1, day: 2 }, address: 'https://a.example/#p-1', locator: '3' };

describe('citationOf', () => {
  test('gives a citation as rich text, as plain text and as Markdown', () => {
    expect(citationOf(data, 'apa', 'nl-NL', facts)).toEqual({
      reference: {
        html: '<i>Krant</i> &amp; Co https://a.example/#p-1',
        text: 'Krant & Co https://a.example/#p-1',
        markdown: '*Krant* & Co https://a.example/#p-1',
      },
      inText: { html: '(Krant, par. 3)', text: '(Krant, par. 3)', markdown: '(Krant, par. 3)' },
    });
  });

  test.each([
    ['mla', 'nl-NL'],
    ['apa', 'fr-FR'],
  ])('there is none in %s and %s, which are not offered', (style, locale) => {
    expect(citationOf(data, style, locale, facts)).toBeUndefined();
  });
});

test('today is the reader’s day, whatever the hour', () => {
  expect(today(new Date(2026, 0, 2, 23, 59))).toEqual({ year: 2026, month: 1, day: 2 });
});
