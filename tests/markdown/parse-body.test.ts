import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parse-body.ts';

const parse = (markdown: string) => parseBody(markdown, { file: 'content/articles/x.md', firstLine: 12 });
const texts = (markdown: string) => parse(markdown).passages.map(({ text }) => text);
const kinds = (markdown: string) => parse(markdown).passages.map(({ kind, n, text }) => [kind, n, text]);

describe('passages', () => {
  test('are the smallest blocks, in order; headings have no number', () => {
    expect(kinds('Een.\n\n## Kop\n\nTwee.\n\n> Drie.\n\n- vier\n- vijf\n\n```\nzes\n```')).toEqual([
      ['paragraph', 1, 'Een.'],
      ['heading', null, 'Kop'],
      ['paragraph', 2, 'Twee.'],
      ['quote', 3, 'Drie.'],
      ['item', 4, 'vier'],
      ['item', 5, 'vijf'],
      ['code', 6, 'zes\n'],
    ]);
  });

  test('of a table are its cells', () => {
    expect(kinds('| a | b |\n|--|--|\n| c | |')).toEqual([
      ['cell', 1, 'a'],
      ['cell', 2, 'b'],
      ['cell', 3, 'c'],
    ]);
  });

  test('of an item with a list in it are its own text and the inner items', () => {
    expect(texts('- een\n  - twee\n  - drie\n- vier')).toEqual(['een', 'twee', 'drie', 'vier']);
  });

  test('of an item or a quote with several paragraphs are those; the whole has an id that leads to the first', () => {
    const { passages, containers } = parse('> Een.\n>\n> Twee.\n\n- drie\n\n  vier');
    expect(passages.map(({ text, kind }) => [text, kind])).toEqual([
      ['Een.', 'quote'],
      ['Twee.', 'quote'],
      ['drie', 'item'],
      ['vier', 'item'],
    ]);
    expect(Object.values(containers)).toEqual([passages[0]!.id, passages[2]!.id]);
    expect(passages.map(({ id }) => id)).not.toContain(Object.keys(containers)[0]);
  });

  test('a quote of one paragraph and the paragraph have ids of their own', () => {
    const { passages, containers } = parse('> Een.');
    expect(Object.entries(containers)).toEqual([
      [expect.not.stringMatching(passages[0]!.id), passages[0]!.id],
    ]);
  });

  test('keep their ids when a paragraph is put before them, and when they move', () => {
    const id = (markdown: string, text: string) =>
      parse(markdown).passages.find((passage) => passage.text === text)?.id;
    expect(id('Nieuw.\n\nOud.', 'Oud.')).toBe(id('Oud.', 'Oud.'));
    expect(id('> Oud.', 'Oud.')).toBe(id('Oud.', 'Oud.'));
  });

  test('with the same text are told apart', () => {
    const [first, second, third] = parse('Ja.\n\nNee.\n\nJa.').passages;
    expect(third!.id).toBe(`${first!.id}-2`);
    expect(second!.id).not.toContain(first!.id);
  });

  test('hold nothing where there is nothing', () => {
    expect(parse('')).toMatchObject({ passages: [], explicitLinks: [], containers: {}, words: 0 });
    expect(parse('---\n\n<!-- weg -->\n\n![](kaart.png)').passages).toEqual([]);
  });
});

describe('text', () => {
  test.each([
    'Ruim 60.000 soldaten − dat is ~20% meer & <3 van 5 > 2.',
    'Om 23.00 uur, op 29/12/16: "ja", ‘nee’ en \'misschien\' …',
    'Adres: www.example.org en info@example.org en http://example.org/a_b_c.',
    '5 * 3 is 15, x_y_z en 2 ** 3 en een [haakje] en (nog een).',
    'Een\u00a0vaste spatie, een zacht\u00adstreepje, 😀 en e\u0301.',
  ])('without Markdown stays as it is: %s', (text) => {
    expect(texts(text)).toEqual([text]);
  });

  test.each([
    ['een <onleesbaar> woord', 'een <onleesbaar> woord'],
    ['een <b onclick="x()">vet</b> <foo-bar a="1">woord</foo-bar>', 'een vet <foo-bar a="1">woord</foo-bar>'],
    [
      '{{sjabloon}} en :::waarschuwing en $x^2$ en ==mark==',
      '{{sjabloon}} en :::waarschuwing en $x^2$ en ==mark==',
    ],
    ['- [ ] taak', '[ ] taak'],
    ['[^9] en [ref][nergens]', '[^9] en [ref][nergens]'],
  ])('of what is not Markdown of ours stays: %s', (markdown, text) => {
    expect(texts(markdown).join(' ')).toBe(text);
  });

  test('of definitions nobody refers to stays', () => {
    expect(texts('Tekst.\n\n[^1]: Een *noot*.\n\n[a]: http://x.nl "T"')).toEqual([
      'Tekst.',
      '[^1]: Een noot.',
      '[a]: http://x.nl "T"',
    ]);
  });

  test('of a definition that comes twice stays', () => {
    expect(texts('Zie [^1].\n\n[^1]: Een.\n\n[^1]: Twee.')).toEqual(['Zie .', '[^1]: Twee.', 'Een.']);
  });

  test('loose beside blocks becomes a passage', () => {
    expect(texts('<div>los <p>par</p> na <em>dat</em></div>')).toEqual(['los ', 'par', ' na dat']);
    expect(texts('los <span>in</span> HTML')).toEqual(['los in HTML']);
  });

  test('of scripts and styles is no text', () => {
    expect(texts('<script>alert(1)</script>\n\n<style>p{}</style>\n\nTekst.')).toEqual(['Tekst.']);
  });

  test('of a footnote is the note alone; its number is no part of the passage', () => {
    const { passages } = parse('Tekst[^a] gaat door.\n\n[^a]: De noot.\n\n    Meer noot.');
    expect(passages.map(({ text }) => text)).toEqual(['Tekst gaat door.', 'De noot.', 'Meer noot.']);
  });

  test('of an image elsewhere is its description, in a link: nothing is loaded from another host', () => {
    expect(texts('Zie ![de kaart](https://example.org/k.png).')).toEqual(['Zie de kaart.']);
    expect(JSON.stringify(parse('![a](//example.org/k.png) ![b](k.png)').tree).match(/"img"/g)).toHaveLength(
      1,
    );
  });

  test('counts in words', () => {
    expect(parse('## Kop\n\nEr zijn 60.000 soldaten − dat is veel.').words).toBe(8);
  });
});

describe('ranges', () => {
  const ranges = (markdown: string, kind: 'unlinkable' | 'opaque') =>
    parse(markdown).passages.flatMap((passage) =>
      passage[kind].map(({ start, end }) => passage.text.slice(start, end)),
    );

  test('of links', () => {
    expect(ranges('Een [link *hier*](x), <https://x.nl>, [[a|b]] en tekst.', 'unlinkable')).toEqual([
      'link hier',
      'https://x.nl',
      'b',
    ]);
    expect(ranges('<a href="x"><p>alles</p></a>', 'unlinkable')).toEqual(['alles']);
  });

  test('of code and of what the editor forbids', () => {
    expect(ranges('`IS` en [[!IS]] en *[[!YPG]]* en <kbd>F</kbd>', 'opaque')).toEqual([
      'IS',
      'IS',
      'YPG',
      'F',
    ]);
    expect(ranges('    blok', 'opaque')).toEqual(['blok\n']);
  });
});

describe('[[…]]', () => {
  const links = (markdown: string) => {
    const { passages, explicitLinks } = parse(markdown);
    return explicitLinks.map(({ passage, range, target, fragment }) => {
      const { text } = passages.find(({ id }) => id === passage)!;
      return [text.slice(range.start, range.end), target, fragment];
    });
  };

  test.each([
    ['[[aleppo]]', 'aleppo', 'aleppo', undefined],
    ['[[aleppo|de stad]]', 'de stad', 'aleppo', undefined],
    ['[[artikel#p-1234]]', 'artikel#p-1234', 'artikel', 'p-1234'],
    ['[[artikel#p-1234|dat]]', 'dat', 'artikel', 'p-1234'],
    ['[[#p-1234|boven]]', 'boven', '', 'p-1234'],
    ['[[ aleppo |de stad]]', 'de stad', 'aleppo', undefined],
    ['[[aleppo|R&amp;D \\| x]]', 'R&D | x', 'aleppo', undefined],
    ['*in [[aleppo|de stad]] nu*', 'de stad', 'aleppo', undefined],
    ['> [[aleppo|de\n> stad]]', 'de\nstad', 'aleppo', undefined],
    ['| a |\n|--|\n| [[aleppo\\|stad]] |', 'stad', 'aleppo', undefined],
    ['[x [[aleppo|stad]] y](z)', 'stad', 'aleppo', undefined],
  ])('%s', (markdown, text, target, fragment) => {
    expect(links(markdown)).toEqual([[text, target, fragment]]);
  });

  test('side by side, in order, in footnotes last', () => {
    expect(links('[[a]][[b]] x[^1]\n\n[^1]: [[c]]\n\n- [[d]]').map(([, target]) => target)).toEqual([
      'a',
      'b',
      'd',
      'c',
    ]);
  });

  test.each([
    ['\\[[aleppo]]', '[[aleppo]]'],
    ['[\\[aleppo]]', '[[aleppo]]'],
    ['`[[aleppo]]`', '[[aleppo]]'],
    ['[[aleppo]', '[[aleppo]'],
    ['[[]] en [[ ]] en [[!]] en [[|x]]', '[[]] en [[ ]] en ! en [[|x]]'],
    ['[[1]](http://x.nl)', '[1]'],
    ['[[a [b] c]]', '[[a [b] c]]'],
  ])('is not: %s', (markdown, text) => {
    const { passages, explicitLinks } = parse(markdown);
    expect(explicitLinks.filter(({ target }) => target !== '!')).toEqual([]);
    expect(passages[0]!.text).toBe(text);
  });

  test('[[!…]] prints its words and links nothing', () => {
    expect(links('[[!IS]] en [[!IS & co]]')).toEqual([]);
    expect(texts('Het [[!IS]] zo.')).toEqual(['Het IS zo.']);
  });

  test('stands at its line and column of the file', () => {
    const { explicitLinks } = parse('Een.\n\n- twee [[a]]\n- drie\n  [[b]]\n\n> <b>x</b> [[c]]');
    expect(explicitLinks.map(({ line, column }) => [line, column])).toEqual([
      [14, 8],
      [16, 3],
      [18, 12],
    ]);
  });

  test('cannot be forged in HTML', () => {
    const html = '<a data-wiki="0">x</a> [[a]] <span data-wiki="7">y</span>';
    expect(links(html)).toEqual([['a', 'a', undefined]]);
  });
});
