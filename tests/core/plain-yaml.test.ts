import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainYaml } from '../../src/core/plain-yaml.ts';
import { parseYaml } from '../../src/core/yaml.ts';

const NASTY = [
  ...[
    ':',
    ': ',
    ' #',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '- ',
    '-',
    '? ',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
  ],
  ...[
    '\\',
    '\\n',
    '~',
    'null',
    'Null',
    'true',
    'FALSE',
    'yes',
    'no',
    '0x1f',
    '1e3',
    '.5',
    '2016-12-30',
    '12:30',
    '<<',
    '=',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\u00A0',
    '\u2028',
    '\u0085',
    '\uFEFF',
    '\u0007',
    '\u{1F600}',
    '\uD800',
    'é',
    'Ω',
    '—',
    '...',
    '---',
  ],
];
const word = fc.oneof(
  fc.constantFrom('a', 'Hama', 'de brug', '2016', 'https://example.org/a?b=c#d', 'nl', '“zo”', "'s avonds"),
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const value = fc.oneof(
  fc.array(word, { maxLength: 4 }).map((words) => words.join('')),
  fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 3 }).map((words) => `[${words.join(', ')}]`),
  word.map((text) => `"${text}"`),
  word.map((text) => `'${text}'`),
);
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('title', 'date', 'lang', 'a1') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', '1', 'a b', '"q"', '', 'true', 'null', '<<'),
  },
);
const pair = fc
  .tuple(key, fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : '), value)
  .map((parts) => parts.join(''));
const line = fc.oneof(
  { weight: 4, arbitrary: pair },
  { weight: 2, arbitrary: pair.map((text) => `  ${text}`) },
  { weight: 2, arbitrary: value.map((text) => `  - ${text}`) },
  { weight: 2, arbitrary: fc.constantFrom('source:', 'topics:', 'source: ') },
  { weight: 1, arbitrary: value },
  { weight: 1, arbitrary: fc.constantFrom('', '  ', '- a', '    deep: x', '  -', '# comment', '...', '---') },
);
const wild = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));

const PLAIN_LINES = [
  'title: "De brug: open"',
  'date: 2016-12-29T23:00+01:00',
  "outlet: 'Dagblad'",
  'aliases: [Al Nusra, "ISIS", 2016]',
  'source:\n  file: sources/a.txt\n  format: text',
  'topics:\n  - Brug over de rivier\n  - "zo"',
];

/** Frontmatter as it is written, with something in it that may be anywhere. */
const nearlyPlain = fc
  .tuple(fc.shuffledSubarray(PLAIN_LINES, { minLength: 1 }), fc.constantFrom('', ...NASTY), fc.nat(200))
  .map(([lines, nasty, place]) => {
    const text = lines.join('\n');
    const at = place % (text.length + 1);
    return text.slice(0, at) + nasty + text.slice(at);
  });
const yaml = fc.oneof(wild, nearlyPlain);

test('what is taken for plain is what the parser makes of it', () => {
  let plain = 0;
  fc.assert(
    fc.property(yaml, (text) => {
      const data = plainYaml(text);
      if (!data) return;
      plain++;
      const parsed = parseYaml(text, 'x.md');
      // As text, since a matcher asks what has a field of the name "constructor" of which class it is.
      expect('data' in parsed ? JSON.stringify(parsed.data) : parsed).toBe(JSON.stringify(data));
    }),
    { numRuns: 20_000 },
  );
  expect(plain).toBeGreaterThan(500);
});

describe('plainYaml', () => {
  it.each([
    ['title: De brug\ndate: 2016-12-29T23:00+01:00', { title: 'De brug', date: '2016-12-29T23:00+01:00' }],
    ['aliases: [Al Nusra, ISIS]\ntopics: []', { aliases: ['Al Nusra', 'ISIS'], topics: [] }],
    [
      'title: "Ja: nee # zo"\nauthors:\n  - Redactie\n  - "Jan: ik"',
      { title: 'Ja: nee # zo', authors: ['Redactie', 'Jan: ik'] },
    ],
    ['source:\n  file: sources/a.txt\n  format: text', { source: { file: 'sources/a.txt', format: 'text' } }],
    ["subtitle: ''", { subtitle: '' }],
  ])('reads %j', (text, data) => {
    expect(plainYaml(text)).toStrictEqual(data);
  });

  it.each([
    '',
    'a: null',
    'a: True',
    'a: b: c',
    'a: b # c',
    'a: &b c',
    'a: "b\\n"',
    'a: 1\na: 2',
    'a: |\n  b',
    'a: b\r',
  ])('leaves %j to the parser', (text) => {
    expect(plainYaml(text)).toBeUndefined();
  });
});
