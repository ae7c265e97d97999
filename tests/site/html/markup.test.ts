import { addAttribute, escapeHTML } from 'astro/runtime/server/index.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/site/html/attribute.ts';
import { escaped } from '../../../src/site/html/escaped.ts';
import { htmlList } from '../../../src/site/html/html-list.ts';
import { markup } from '../../../src/site/html/markup.ts';

/** Texts with what HTML makes something of, more often than chance has it. */
const text = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ' ', '\n', 'a', 'é', '😀', ';') });

describe('markup', () => {
  it('takes line ends with the blanks around them for nothing, and no other blank', () => {
    const name = escaped('a\n b');
    expect(markup`
      <p>
        <b>x</b> <i>${name}</i> ${name}
        y z
      </p>
    `).toBe('<p><b>x</b> <i>a\n b</i> a\n by z</p>');
  });

  it('gives the same again', () => {
    const line = (n: number) => markup`
      <li>${escaped(n)}</li>
    `;
    expect(htmlList([1, 2, 3], line)).toBe('<li>1</li><li>2</li><li>3</li>');
  });
});

it('a text is escaped in the letters in which Astro does it', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(escaped(value)).toBe(escapeHTML(value));
    }),
  );
  expect(escaped(0)).toBe('0');
});

it('an attribute is written as Astro writes it', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('href', 'title', 'lang', 'data-term', 'class'), (value, name) => {
      expect(attribute(name, value)).toBe(String(addAttribute(value, name)));
    }),
  );
  expect(attribute('lang', undefined)).toBe('');
  expect(attribute('title', '')).toBe(' title');
  expect(attribute('data-date', 0)).toBe(' data-date="0"');
});
