import { describe, expect, it } from 'vitest';
import { fillCitation } from '../../../src/core/cite/fill-citation.ts';
import { PLACEHOLDER } from '../../../src/core/cite/placeholders.ts';

const { accessed, address, day, host, lastNumber, locator, month, number, year } = PLACEHOLDER;
const months = Array.from({ length: 12 }, (_value, index) => `m${index + 1}`);
const template = { reference: `T, ${address} (${accessed}), ${host}`, citation: `(T${locator})` };
const writing = {
  date: { pattern: `${day} ${month} ${year}`, months, days: { 1: '1er' } },
  locators: ['', `, p. ${number}`, `, pp. ${number}–${lastNumber}`],
} as const;
const facts = { accessed: { year: 2026, month: 11, day: 21 }, address: 'https://x.nl/a?b&c#p-1' };

describe('fillCitation', () => {
  it('writes day, address and locator', () => {
    expect(fillCitation(template, writing, { ...facts, locator: '5' })).toEqual({
      reference: 'T, https://x.nl/a?b&#38;c#p-1 (21 m11 2026), https://x.nl',
      citation: '(T, p. 5)',
    });
    expect(fillCitation(template, writing, { ...facts, locator: '5-7' }).citation).toBe('(T, pp. 5–7)');
    expect(fillCitation(template, writing, facts).citation).toBe('(T)');
  });

  it('knows days that are not written as figures, forms of one work, and hosts that need no protocol', () => {
    const other = { ...facts, accessed: { year: 2026, month: 1, day: 1 }, address: 'https://www.x.nl/a' };
    expect(fillCitation(template, writing, other).reference).toBe(
      'T, https://www.x.nl/a (1er m1 2026), www.x.nl',
    );
    const own = { ...template, locators: ['.', `/${number}.`, ''] as const };
    expect(fillCitation(own, writing, { ...facts, locator: '5' }).citation).toBe('(T/5.)');
  });

  it('takes signs in an address and a locator for what they are', () => {
    const strange = { ...facts, address: 'https://x.nl/$&$1"<', locator: '<5>' };
    expect(fillCitation(template, writing, strange)).toEqual({
      reference: 'T, https://x.nl/$&#38;$1&#34;&#60; (21 m11 2026), https://x.nl',
      citation: '(T, p. &#60;5&#62;)',
    });
  });
});
