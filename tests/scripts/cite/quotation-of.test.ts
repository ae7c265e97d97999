import { describe, expect, test } from 'vitest';
import { quotationOf } from '../../../src/scripts/cite/quotation-of.ts';

const ADDRESS = 'https://example.org/articles/a/#p-1:~:text=zei%20hij';
const inText = {
  text: '(De Vries & Co, 2016)',
  html: '(De Vries &amp; Co, 2016)',
  markdown: '(De Vries & Co, 2016)',
};

describe('quotationOf', () => {
  test('quotes, says whose words they are, and links to them, in three forms', () => {
    expect(quotationOf('Het *is* <zo>.', inText, ADDRESS, 'nl')).toEqual({
      text: `“Het *is* <zo>.” (De Vries & Co, 2016) ${ADDRESS}`,
      html:
        `<blockquote cite="${ADDRESS}" lang="nl"><p>Het *is* &lt;zo&gt;.</p></blockquote>` +
        `<p><a href="${ADDRESS}">(De Vries &amp; Co, 2016)</a></p>`,
      markdown: `> Het \\*is\\* \\<zo\\>.\n\n[(De Vries & Co, 2016)](<${ADDRESS}>)`,
    });
  });

  test('words of several passages are several paragraphs', () => {
    const { html, markdown } = quotationOf('Een.\nTwee.', inText, ADDRESS, 'nl');
    expect(html).toContain('<p>Een.</p><p>Twee.</p>');
    expect(markdown).toMatch(/^> Een\.\n>\n> Twee\.\n\n\[/);
  });

  test.each([
    ['1. Eerst', '1\\. Eerst'],
    ['# Kop', '\\# Kop'],
    ['- streep', '\\- streep'],
    ['2016 was', '2016 was'],
  ])('%j is no Markdown', (words, written) => {
    expect(quotationOf(words, inText, ADDRESS, 'nl').markdown.split('\n')[0]).toBe(`> ${written}`);
  });
});
