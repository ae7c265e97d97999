import { describe, expect, test } from 'vitest';
import { PLACEHOLDER } from '../../../src/core/cite/placeholders.ts';
import { slotPlaceholder } from '../../../src/core/cite/shape/slot-placeholder.ts';
import { citationOf } from '../../../src/scripts/cite/citation-of.ts';
import type { CitingData } from '../../../src/scripts/cite/citing-data.ts';
import { today } from '../../../src/scripts/cite/today.ts';

const template = {
  reference: `<i>Krant</i> &amp; Co ${PLACEHOLDER.address}`,
  citation: `(Krant${PLACEHOLDER.locator})`,
};
const writing = {
  date: null,
  locators: ['', `, par. ${PLACEHOLDER.number}`, ''],
  months: { reference: ['januari'], citation: ['jan.'] },
};
const data = {
  site: { writings: { apa: { 'nl-NL': writing } } },
  article: { templates: { apa: { 'nl-NL': template } } },
  shape: {},
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

  test('puts the article in the template of its shape, where it has one', () => {
    const [title, year] = [slotPlaceholder(0), slotPlaceholder(1)];
    const shared = {
      reference: `${title}, ${PLACEHOLDER.month} ${year}`,
      citation: `(${title}, ${PLACEHOLDER.month}${PLACEHOLDER.locator})`,
    };
    const shaped = {
      ...data,
      article: { templates: {}, values: { texts: ['Brug & dijk', '2016'], month: 1 } },
      shape: { apa: { 'nl-NL': shared } },
    } as unknown as CitingData;
    const found = citationOf(shaped, 'apa', 'nl-NL', facts);
    expect(found?.reference.html).toBe('Brug &#38; dijk, januari 2016');
    expect(found?.inText.text).toBe('(Brug & dijk, jan., par. 3)');
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
