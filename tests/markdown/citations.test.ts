import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../src/core/convert/write-markdown.ts';
import type { Citation } from '../../src/core/schema/citation.ts';
import { keepUnknownCitations } from '../../src/markdown/keep-unknown-citations.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { readCitation } from '../../src/markdown/read-citation.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { elementsById, nested, readPage, visibleText } from './read-page.ts';

const parse = (markdown: string) => parseBody(markdown, { file: 'x.md', firstLine: 8 });
const textsOf = (markdown: string) => parse(markdown).passages.map(({ text }) => text);
const keysOf = (markdown: string) =>
  parse(markdown).citations.map(({ items }) => items.map(({ key }) => key));

describe('what is a citation', () => {
  test.each([
    ['Een [@nrc].', [['nrc']]],
    ['Een [@nrc-2016-12-30; @trouw:2016, p. 3].', [['nrc-2016-12-30', 'trouw:2016']]],
    ['Een [zie @nrc].', [['nrc']]],
    ['Een [-@nrc].', [['nrc']]],
    ['Een [@{10.1000/182(4)}, p. 1].', [['10.1000/182(4)']]],
    ['Een [@nrc.].', [['nrc']]],
    ['Een [zie\n@nrc, p.\n3] hier.', [['nrc']]],
    ['> Een [zie\n> @nrc] hier.', [['nrc']]],
    ['- een [@a]\n- twee [@b]', [['a'], ['b']]],
    ['| een [@a] |\n|--|\n| twee [@b] |', [['a'], ['b']]],
    ['## Kop [@a]', [['a']]],
    ['Tekst[^1].\n\n[^1]: Noot [@a].', [['a']]],
    ['*Een [@a]* en **[@b]**', [['a'], ['b']]],
    ['[[hama|Hama]] [@a]', [['a']]],
    ['[@a][@b]', [['a'], ['b']]],
  ])('%j', (markdown, keys) => {
    expect(keysOf(markdown)).toEqual(keys);
  });

  test.each([
    'Mail naar [jan@voorbeeld.nl].',
    'Mail naar jan@voorbeeld.nl of @jan.',
    'Een `[@nrc]` in code.',
    '    [@nrc]',
    '~~~\n[@nrc]\n~~~',
    String.raw`Een \[@nrc].`,
    String.raw`Een [\@nrc].`,
    'Een [@nrc](https://voorbeeld.nl).',
    'Een [@nrc].\n\n[@nrc]: https://voorbeeld.nl',
    'Een [@nrc; en meer].',
    'Een [zie `@nrc`].',
    'Een [@].',
    'Een [@nrc',
    'Een [@nrc [2]].',
    '![@nrc](plaatje.png)',
    '[[@nrc]]',
    '<span title="[@nrc]">x</span>',
  ])('not %j', (markdown) => {
    expect(keysOf(markdown)).toEqual([]);
  });
});

describe('the parts of a citation', () => {
  const page = (locator: string) => ({ label: 'page', locator });
  test.each([
    ['@a', { locator: undefined, suffix: '', prefix: '' }],
    ['@a, p. 3', { locator: page('3'), suffix: '' }],
    ['@a, pp. 3-5, 9', { locator: page('3-5, 9'), suffix: '' }],
    ['@a 33', { locator: page('33') }],
    ['@a, blz. xii', { locator: page('xii') }],
    ['@a, ¶ 5', { locator: { label: 'paragraph', locator: '5' } }],
    ['@a, alinea 5', { locator: { label: 'paragraph', locator: '5' } }],
    ['@a, paragraaf 5', { locator: { label: 'section', locator: '5' } }],
    ['@a, §5', { locator: { label: 'section', locator: '5' } }],
    ['@a, hfst. 2', { locator: { label: 'chapter', locator: '2' } }],
    ['@a, noot 4', { locator: { label: 'note', locator: '4' } }],
    ["@a, pagina's 3–4 boven", { locator: page('3–4'), suffix: 'boven' }],
    ['@a, {p. 3 boven}', { locator: page('3 boven') }],
    ['@a, {sqq.}', { locator: page('sqq.') }],
    ['@a, 3de druk', { locator: undefined, suffix: ', 3de druk' }],
    ['@a, art. 5 lid 2', { locator: undefined, suffix: ', art. 5 lid 2' }],
    ['@a en verder', { locator: undefined, suffix: 'en verder' }],
    ['zie ook @a', { prefix: 'zie ook' }],
    ['zie -@a', { prefix: 'zie', suppressAuthor: true }],
  ])('%s', (source, expected) => {
    const [item] = readCitation(source) ?? [];
    expect({ locator: undefined, ...item }).toMatchObject({ key: 'a', ...expected });
  });

  test('stand where they stand', () => {
    const { citations } = parse('Een regel.\n\nTwee [zie @a;\n@b] en [@c].');
    expect(
      citations.flatMap(({ items }) => items.map(({ key, line, column }) => [key, line, column])),
    ).toEqual([
      ['a', 10, 11],
      ['b', 11, 1],
      ['c', 11, 9],
    ]);
  });
});

describe('the text of a passage', () => {
  test.each([
    ['Een bestand [@nrc].', 'Een bestand.'],
    ['Een bestand [@nrc] hield.', 'Een bestand hield.'],
    ['Een bestand[@nrc] hield.', 'Een bestand hield.'],
    ['[@nrc] Een bestand.', 'Een bestand.'],
    ['Een *bestand* [@nrc] hield.', 'Een bestand hield.'],
    ['Een bestand\n[@nrc] hield.', 'Een bestand hield.'],
  ])('%j has nothing of it', (markdown, text) => {
    expect(textsOf(markdown)).toEqual([text]);
    expect(parse(markdown).passages[0]?.id).toBe(parse(text).passages[0]?.id);
  });

  test('a paragraph of nothing but a citation is no passage', () => {
    expect(textsOf('Een.\n\n[@nrc]\n\nTwee.')).toEqual(['Een.', 'Twee.']);
  });
});

describe('a citation that names nothing', () => {
  const keep = (markdown: string, ...known: string[]) =>
    keepUnknownCitations(parse(markdown), (key) => known.includes(key));

  test.each([
    ['Een [@nrc] hield.', 'Een [@nrc] hield.'],
    ['[@nrc] Een.', '[@nrc] Een.'],
    ['Een [zie @nrc, p. 3; @x].', 'Een [zie @nrc, p. 3; @x].'],
    ['Een [[hama|Hama]] [@nrc] en [[hama|stad]].', 'Een Hama [@nrc] en stad.'],
  ])('%j is the text it was written as', (markdown, text) => {
    const body = keep(markdown);
    expect(body.passages.map((passage) => passage.text)).toEqual([text]);
    for (const { range } of body.explicitLinks)
      expect(text.slice(range.start, range.end)).toMatch(/^(Hama|stad)$/);
  });

  test('keeps the id that its passage has with a reference', () => {
    expect(keep('Een [@nrc].').passages[0]?.id).toBe(keep('Een [@nrc].', 'nrc').passages[0]?.id);
  });

  test('stays a citation where one of its works is known', () => {
    expect(keep('Een [@nrc; @x].', 'nrc').passages[0]?.text).toBe('Een.');
  });

  test('leaves a body without it as it is', () => {
    const body = parse('Een [@nrc].');
    expect(keepUnknownCitations(body, () => true)).toBe(body);
  });
});

const OPTIONS = {
  hrefOfTerm: (slug: string) => `/t/${slug}`,
  hrefOf: () => '/x/',
  passageLinkLabel: String,
};
const citationOf = ({ items }: Citation) => ({
  text: `(${items.map(({ key }) => key).join('; ')})`,
  raised: items.some(({ key }) => key === 'n'),
  href: '#ref-nrc',
  label: 'Bron: NRC',
});

describe('on the page', () => {
  const render = (markdown: string, options = {}) =>
    renderBody(parse(markdown), {
      ...OPTIONS,
      passageLinkLabel: undefined,
      citationOf,
      ...options,
    } as never).replace(/ id="p-[^"]+"/g, '');
  const shown = '<a class="citation" data-citation="(nrc)" href="#ref-nrc" aria-label="Bron: NRC"></a>';

  test('it is an empty link that the style sheet fills', () => {
    expect(render('Een [@nrc] hield.')).toBe(`<p>Een${shown} hield.</p>`);
  });

  test('a number of a note stands above the line', () => {
    expect(render('Een [@n] hield.')).toContain('class="citation is-raised"');
  });

  test('within a link it is no link', () => {
    expect(render('[Een [@nrc] bron](https://x.nl)')).toBe(
      '<p><a href="https://x.nl">Een<span class="citation" data-citation="(nrc)"></span> bron</a></p>',
    );
  });

  test('where the page knows of none it is nothing', () => {
    expect(render('Een [@nrc] hield.', { citationOf: undefined })).toBe('<p>Een hield.</p>');
  });

  test.each(['Een <span data-cite="7">woord</span> [@nrc].', 'Een <span data-cite="0">woord</span> [@nrc].'])(
    'HTML that pretends to be one keeps its words: %s',
    (markdown) => {
      const html = render(markdown);
      expect(visibleText(readPage(html))).toBe('Een woord.');
      expect(html.match(/data-citation/g)).toHaveLength(1);
      expect(html).not.toContain('data-cite=');
      expect(keepUnknownCitations(parse(markdown), () => false).passages[0]?.text).toBe('Een woord [@nrc].');
    },
  );

  test('keeps the id to which its note leads back, where bodies have a prefix', () => {
    const html = render('Een [@n].', {
      idPrefix: 'x-',
      citationOf: (citation: Citation) => ({ ...citationOf(citation), id: 'cite-1' }),
    });
    expect(html).toContain('<a id="cite-1" class="citation');
  });

  test('an importer writes none, whatever the original says', () => {
    const words = 'Zie [@jan] en [via @nrc; @x].';
    const markdown = writeMarkdown([{ kind: 'paragraph', lines: [words] }]);
    expect(keysOf(markdown)).toEqual([]);
    expect(textsOf(markdown)).toEqual([words]);
  });
});

describe('for any Markdown with citations', () => {
  const part = fc.constantFrom(
    'Aleppo',
    '*x*',
    '[@a]',
    ' [@b, p. 3]',
    '[see @a; @c]',
    ' ',
    '\n',
    '[',
    ']',
    '`',
    '@',
    '[[x|y]]',
    '[t](u)',
    '- ',
    '> ',
  );
  test('each passage is under its id, with exactly its text, and no link is in a link', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const known = keepUnknownCitations(parse(parts.join('')), (key) => key !== 'c');
        const page = readPage(renderBody(known, { ...OPTIONS, citationOf }));
        const elements = elementsById(page);
        for (const { id, text } of known.passages) expect(visibleText(elements.get(id)!)).toBe(text);
        expect(nested(page, 'a')).toEqual([]);
      }),
    );
  });
});
