import fc from 'fast-check';

const WORDS = ['Het bestand', 'in Syrië', 'is', 'van kracht.', '‘Ja’', '60.000', '–', 'IS', 'Aleppo'];
const SPACE = [' ', ' ', ' ', '\n', '\n\n', '\n\n', '\n\n\n'];
const LINKS = [
  '[[aleppo]]',
  '[[aleppo|de stad]]',
  '[[x#p-1|daar]]',
  '[[#p-1]]',
  '[[contradicts:x|niet]]',
  '[[updates: x]]',
  '[[!IS]]',
  '[[! ]]',
  '[[|x]]',
  '[[ ]]',
  '[[a\nb]]',
  '[[a|]]',
  '[[a|b|c]]',
  '[[a\\|b]]',
  '[[a&amp;b|c*d*]]',
  '[[a]](b)',
  '[[[a]]]',
  '[[a]]]',
  '![[a]]',
  '[[a`b]]',
];
const CITATIONS = [
  '[@a]',
  '[@a, p. 3]',
  '[zie @b; -@c]',
  '[zie\n@b]',
  '[ @a]',
  '[@a](b)',
  '[@a]: b',
  '[a@b.nl]',
  '[@{x:y}]',
  '[\\@a]',
  '[^ @a]',
  '[@a [b]]',
];
/** At the edge of being Markdown. */
const EDGES = [
  ...['#', '## ', '## Kop\n\n', '### x', '####### ', '- ', '+', '1. ', '12) ', '1234567890. ', '27.12.2016'],
  ...['=', '===', '---', '  ', '    ', ':', '::', ':-', '|', '!', '(', ')', '{', '}', '^', '$', '%', '@'],
  ...[
    '"',
    "'",
    ';',
    '/',
    '//',
    'www.x.nl',
    'https://x.nl',
    'a@b.nl',
    'a_b',
    '_',
    ' * ',
    '~',
    '~20',
    '&',
    'AT&T',
  ],
  ...['&x;', '&#', '<', ' < ', '<5', '[', ']', '[x]', '[…]', '](', '[x]:', '\\', '\\*', '\\[', '\\#', '1\\.'],
  ...['\\\n', '\\a', '\u00a0', '\u00ad', '\u200b', '\u2028', '\u3000', '\u0085', '😀', 'e\u0301'],
];
/** Markdown, HTML, and what the parser changes. */
const MARKS = [
  ...[
    '*',
    '**',
    '_',
    '*x*',
    '**x y**',
    '_x_',
    '`',
    '`x`',
    '``',
    '[^1]',
    '[^1]: x',
    '[x]: y',
    '[x](y)',
    '![x](y)',
  ],
  ...[
    '<b>',
    '</b>',
    '<div>',
    '<!-- x -->',
    '<https://x.nl>',
    '<x@y.nl>',
    '&amp;',
    '&#33;',
    '&#x1F600;',
    '~~',
    '~~x~~',
  ],
  ...[
    '| a |',
    '|-|',
    '|:-:|',
    '\n:-',
    '\n===',
    '\n- x',
    '\n> x',
    '> ',
    '>',
    '```\n',
    '~~~\n',
    '***',
    '* * *',
    '* ',
    '  \n',
  ],
  ...[
    '\t',
    '\r\n',
    '\r',
    '\ufeff',
    '\u0000',
    '\u000b',
    '\u000c',
    '- x\n\n  y',
    '    code',
    '<pre>\n\n',
    '<span data-wiki="0">',
  ],
];

function mixture(weights: readonly (readonly [number, readonly string[]])[], maxLength: number) {
  const piece = fc.oneof(
    ...weights.map(([weight, pieces]) => ({ weight, arbitrary: fc.constantFrom(...pieces) })),
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));
}

/** Markdown of words, links, citations, and signs that are mostly only text. */
export const nearlySimple: fc.Arbitrary<string> = fc.oneof(
  mixture(
    [
      [6, WORDS],
      [5, SPACE],
      [3, LINKS.slice(0, 7)],
      [3, CITATIONS.slice(0, 4)],
    ],
    16,
  ),
  mixture(
    [
      [6, WORDS],
      [6, SPACE],
      [2, LINKS],
      [2, CITATIONS],
      [3, EDGES],
    ],
    12,
  ),
);

/** Markdown of any kind, with words in between. */
export const anyMarkdown: fc.Arbitrary<string> = mixture(
  [
    [5, WORDS],
    [5, SPACE],
    [2, LINKS],
    [2, CITATIONS],
    [4, EDGES],
    [3, MARKS],
  ],
  14,
);
