import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { wrapRange } from '../../src/markdown/wrap-range.ts';
import { nested, readPage, visibleText } from './read-page.ts';

const mark = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {},
  children,
});

function wrapped(html: string, start: number, end: number): string {
  const paragraph = readPage(`<p>${html}</p>`).children[0] as Element;
  wrapRange(paragraph, { start, end }, mark);
  return toHtml(paragraph.children);
}

describe('wrapRange', () => {
  test.each([
    ['abcdef', 2, 4, 'ab<a>cd</a>ef'],
    ['abcdef', 0, 6, '<a>abcdef</a>'],
    ['ab<em>cd</em>ef', 2, 4, 'ab<em><a>cd</a></em>ef'],
    ['ab<em>cd</em>ef', 1, 5, 'a<a>b<em>cd</em>e</a>f'],
    ['ab<em>cd</em>ef', 1, 3, 'a<a>b<em>c</em></a><em>d</em>ef'],
    ['<em>ab<b>cd</b></em>ef', 3, 5, '<em>ab<b>c</b></em><a><em><b>d</b></em>e</a>f'],
    ['a<i id="x">bcd</i>', 2, 3, 'a<i id="x">b<a>c</a>d</i>'],
    ['a<sup><a href="#1"></a></sup>b', 0, 2, '<a>a</a><sup><a href="#1"></a></sup><a>b</a>'],
    ['a<em>b<a href="#1">c</a>d</em>e', 0, 5, '<a>a</a><em><a>b</a><a href="#1">c</a><a>d</a></em><a>e</a>'],
    ['<br>ab<br>', 0, 2, '<br><a>ab</a><br>'],
  ])('%s from %i to %i', (html, start, end, result) => {
    expect(wrapped(html, start, end)).toBe(result);
  });

  test('never changes the text, marks exactly the range outside links, and nests no link in a link', () => {
    const leaf = fc.constantFrom('a', 'bc', 'def', '');
    const { inline } = fc.letrec<{ inline: string }>((tie) => ({
      inline: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc
          .tuple(fc.constantFrom('em', 'b', 'span'), fc.array(tie('inline'), { maxLength: 3 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 5 }), fc.nat(12), fc.nat(12), (parts, a, b) => {
        const html = parts.join('');
        const text = visibleText(readPage(html));
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        const page = readPage(wrapped(html, start, end));
        expect(visibleText(page)).toBe(text);
        expect(nested(page, 'a')).toEqual([]);
        const marked = [...toHtml(page).matchAll(/<a>(.*?)<\/a>/gs)].map(([, inner]) =>
          inner!.replace(/<[^>]*>/g, ''),
        );
        expect(marked.join('')).toBe(text.slice(start, end));
      }),
    );
  });
});
