import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { citationMarkdown } from '../../../src/core/cite/citation-markdown.ts';
import { citationText } from '../../../src/core/cite/citation-text.ts';
import { escapeHtml } from '../../../src/core/cite/escape-html.ts';
import { tidyEntry } from '../../../src/core/cite/tidy-entry.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const textOf = (node: Node): string =>
  node.type === 'break' ? '\n' : (node.value ?? '') + (node.children ?? []).map(textOf).join('');

const SIGNS = [...Array.from('ab 1.)*_`#[]<>&;\\-+~|!(\'"’'), '&amp;'];

describe('a citation', () => {
  it('is written as text and as Markdown', () => {
    const html =
      '<b>Smit, <i>Trouw</i> 2016</b><br>A. Smit &#38; Zn., ‘5 * 5’, <a href="https://x.nl/?a&#38;b">https://x.nl/?a&#38;b</a>.';
    expect(citationText(html)).toBe('Smit, Trouw 2016\nA. Smit & Zn., ‘5 * 5’, https://x.nl/?a&b.');
    expect(citationMarkdown(html)).toBe(
      '**Smit, *Trouw* 2016**\\\nA. Smit & Zn., ‘5 \\* 5’, <https://x.nl/?a&b>.',
    );
  });

  it('keeps a shortened address a link in Markdown', () => {
    const html = '<a href="https://www.x.nl/a(b)">www.x.nl</a>';
    expect(citationMarkdown(html)).toBe('[www.x.nl](<https://www.x.nl/a(b)>)');
  });

  it('says in Markdown what it says as text, whatever signs it holds', () => {
    const text = fc.string({ unit: fc.constantFrom(...SIGNS) }).map((one) => one.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(text, (words) => {
        const html = escapeHtml(words);
        const tree = unified().use(remarkParse).parse(citationMarkdown(html));
        expect(citationText(html)).toBe(words);
        expect(textOf(tree)).toBe(words);
      }),
    );
  });
});

describe('tidyEntry', () => {
  it('takes away what lays out a list', () => {
    expect(
      tidyEntry(
        '  <div class="csl-entry">\n <div class="csl-left-margin">[1]</div><div class="csl-right-inline">A. <i>T </i></div>\n </div>\n',
      ),
    ).toBe('A. <i>T</i>');
    expect(
      tidyEntry('<div class="csl-entry">\n<div class="csl-block"><b>S </b></div>\nA. Smit. </div>'),
    ).toBe('<b>S</b><br>A. Smit.');
  });

  it('keeps no-break spaces, and makes one of raised letters', () => {
    expect(tidyEntry('«\u00a0T\u00a0»,\n 1<sup>e</sup><sup>r</sup> juin')).toBe(
      '«\u00a0T\u00a0», 1<sup>er</sup> juin',
    );
  });
});
